import { sha256 } from '@noble/hashes/sha2.js';

import { canonicalize } from '../../reference/core/index.ts';
import { signingOther } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-covers-id'],
  description: 'signs the document without its `id`',
  answer: signingOther(({ proofHash }, { id: _id, ...document }) =>
    Buffer.concat([proofHash, sha256(canonicalize(document))]),
  ),
});
