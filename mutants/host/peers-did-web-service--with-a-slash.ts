import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-web-service'],
  description: 'ends its place with a slash',
  change: (parts) => ({
    ...parts,
    didDocument: (instance, did, base) => parts.didDocument(instance, did, `${base}/`),
  }),
});
