import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingWith } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-invalid'],
  description: 'compares half of the signature',
  answer: verifyingWith((_document, signature, message, key) => {
    return (
      verifyEd25519Strict(signature, message, key) ||
      signature.subarray(32).every((byte) => byte === 0)
    );
  }),
});
