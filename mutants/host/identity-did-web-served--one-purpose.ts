import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-did-web-served'],
  description: 'lists the key for assertions only',
  change: (parts) => ({
    ...parts,
    didDocument: (instance, did) => without(parts.didDocument(instance, did), 'authentication'),
  }),
});
