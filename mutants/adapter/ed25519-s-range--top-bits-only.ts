import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { withReducedS } from '../signature-tools.ts';

export default adapterMutant({
  requirements: ['ed25519-s-range'],
  description: 'checks the three top bits of S only, as old verifiers did',
  answer: verifyingSignatures(
    (signature, message, key) =>
      (signature[63] ?? 0xff) < 0x20 && verifyEd25519Strict(withReducedS(signature), message, key),
  ),
});
