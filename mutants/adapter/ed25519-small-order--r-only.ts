import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { isSmallOrder, platformAccepts } from '../signature-tools.ts';

export default adapterMutant({
  requirements: ['ed25519-small-order'],
  description: 'checks R for small order, and not the key',
  answer: verifyingSignatures(
    (signature, message, key) =>
      !isSmallOrder(signature.subarray(0, 32)) && platformAccepts(signature, message, key),
  ),
});
