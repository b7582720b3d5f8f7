import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['ed25519-lengths'],
  description: 'ignores bytes behind the 64 of a signature',
  answer: verifyingSignatures((signature, message, key) =>
    verifyEd25519Strict(signature.subarray(0, 64), message, key),
  ),
});
