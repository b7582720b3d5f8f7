import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute, orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-unknown'],
  description: 'answers 422 for what is no DID of an actor',
  change: (parts) =>
    changeRoute(
      parts,
      'GET /v1/actors/:did',
      (right) => async (request, services) =>
        orElse(
          () => right(request, services),
          'not-found',
          (error) => {
            const isSync = (request.parameters['did'] ?? '').startsWith('did:sync:user:');
            throw isSync ? error : new ProtocolError('did-malformed', 'no actor of a host');
          },
        ),
    ),
});
