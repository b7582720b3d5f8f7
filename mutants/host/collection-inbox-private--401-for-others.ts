import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-inbox-private'],
  description: 'answers 401 to another actor who reads an inbox',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /actors/:name/inbox',
      (right) => (request, services) =>
        orElse(
          () => right(request, services),
          'forbidden',
          (error) => {
            throw new ProtocolError('unauthorized', error.detail);
          },
        ),
    ),
});
