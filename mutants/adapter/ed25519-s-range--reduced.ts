import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';
import { withReducedS } from '../signature-tools.ts';

export default adapterMutant({
  requirements: ['ed25519-s-range'],
  description: 'takes S modulo L',
  answer: verifyingSignatures((signature, message, key) =>
    verifyEd25519Strict(withReducedS(signature), message, key),
  ),
});
