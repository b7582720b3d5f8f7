import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-did-web-served'],
  description: 'lists the key for assertions only',
  change: (parts) => ({
    ...parts,
    didDocument: (instance, did, base) =>
      without(parts.didDocument(instance, did, base), 'authentication'),
  }),
});
