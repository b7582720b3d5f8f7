import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { isSmallOrder, platformAccepts } from '../signature-tools.ts';

export default adapterMutant({
  requirements: ['ed25519-small-order'],
  description: 'checks the key for small order, and not R',
  answer: verifyingSignatures(
    (signature, message, key) => !isSmallOrder(key) && platformAccepts(signature, message, key),
  ),
});
