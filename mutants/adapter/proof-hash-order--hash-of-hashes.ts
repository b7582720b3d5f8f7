import { sha256 } from '@noble/hashes/sha2.js';

import { signingOther } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-hash-order'],
  description: 'signs the hash of both hashes',
  answer: signingOther(({ message }) => sha256(message)),
});
