import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['ed25519-lengths'],
  description: 'ignores bytes behind the 32 of a key',
  answer: verifyingSignatures((signature, message, key) =>
    verifyEd25519Strict(signature, message, key.subarray(0, 32)),
  ),
});
