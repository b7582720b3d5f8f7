import { sha256 } from '@noble/hashes/sha2.js';

import { canonicalize } from '../../reference/core/index.ts';
import { signingOther } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-hash-order'],
  description: 'hashes the proof with an empty `proofValue` instead of none',
  answer: signingOther(({ documentHash }, _document, proof) =>
    Buffer.concat([sha256(canonicalize({ ...proof, proofValue: '' })), documentHash]),
  ),
});
