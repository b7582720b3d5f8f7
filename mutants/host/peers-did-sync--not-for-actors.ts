import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'takes no key documents of actors of such an instance',
  change: (parts) => ({
    ...parts,
    readKeyDocument: (document, did, keys) => {
      if (did.startsWith('did:sync:user:sync:')) {
        throw new ProtocolError('proof-invalid', 'no such instance');
      }
      return parts.readKeyDocument(document, did, keys);
    },
  }),
});
