import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-web-service'],
  description: 'calls its service by another type',
  change: (parts) => ({
    ...parts,
    didDocument: (instance, did, base) => ({
      ...parts.didDocument(instance, did, base),
      service: [{ id: `${did}#syncropel`, type: 'Syncropel', serviceEndpoint: base }],
    }),
  }),
});
