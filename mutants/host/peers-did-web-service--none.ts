import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['peers-did-web-service'],
  description: 'names no place in its document',
  change: (parts) => ({
    ...parts,
    didDocument: (instance, did, base) =>
      without(parts.didDocument(instance, did, base), 'service'),
  }),
});
