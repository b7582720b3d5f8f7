import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingSignatures } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['ed25519-lengths'],
  description: 'takes a key with the prefix of its kind',
  answer: verifyingSignatures((signature, message, key) =>
    verifyEd25519Strict(signature, message, key.length === 34 ? key.subarray(2) : key),
  ),
});
