import { sha256 } from '@noble/hashes/sha2.js';

import { canonicalize, verifyEd25519Strict } from '../../reference/core/index.ts';
import { verifyingWith } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-context-hash'],
  description: 'leaves the context out of what it hashes',
  answer: verifyingWith(
    ({ '@context': _context, proof: _proof, ...document }, signature, message, key) => {
      const documentHash = sha256(canonicalize(document));
      return verifyEd25519Strict(
        signature,
        new Uint8Array([...message.subarray(0, 32), ...documentHash]),
        key,
      );
    },
  ),
});
