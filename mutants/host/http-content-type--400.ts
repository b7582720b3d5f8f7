import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'answers 400 where the content type is absent',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /activity',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'unsupported-media-type',
          (error) => {
            throw request.message.headers['content-type'] === undefined
              ? new ProtocolError('invalid-json', error.detail)
              : error;
          },
        ),
    ),
});
