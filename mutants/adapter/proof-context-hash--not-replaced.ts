import { sha256 } from '@noble/hashes/sha2.js';

import { canonicalize, verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingWith } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-context-hash'],
  description: 'hashes the context of the document instead of that of the proof',
  answer: verifyingWith(({ proof: _proof, ...document }, signature, message, key) => {
    const documentHash = sha256(canonicalize(document));
    return verifyEd25519Strict(
      signature,
      new Uint8Array([...message.subarray(0, 32), ...documentHash]),
      key,
    );
  }),
});
