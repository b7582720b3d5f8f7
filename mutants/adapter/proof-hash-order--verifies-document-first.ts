import { verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingWith } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-hash-order'],
  description: 'verifies with the hash of the document before the hash of the proof',
  answer: verifyingWith((_document, signature, message, key) =>
    verifyEd25519Strict(
      signature,
      new Uint8Array([...message.subarray(32), ...message.subarray(0, 32)]),
      key,
    ),
  ),
});
