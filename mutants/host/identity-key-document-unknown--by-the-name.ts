import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-unknown'],
  description: 'finds an actor by the name at the end of a DID',
  change: (parts) =>
    changeRoute(parts, 'GET /v1/actors/:did', (right) => (request, services) => {
      const name = (request.parameters['did'] ?? '').split(':').at(-1) ?? '';
      const own = `did:sync:user:${services.kernel.instance.did.slice('did:'.length)}:${name}`;
      return right(
        services.signers.findLocal(own) ? { ...request, parameters: { did: own } } : request,
        services,
      );
    }),
});
