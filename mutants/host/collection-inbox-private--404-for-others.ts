import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-inbox-private'],
  description: 'answers 404 to who has no token',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /actors/:name/inbox',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'unauthorized',
          (error) => {
            throw new ProtocolError('not-found', error.detail);
          },
        ),
    ),
});
