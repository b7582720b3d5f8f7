import { sha512 } from '@noble/hashes/sha2.js';

import { bytesAt, multibase32 } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-construction'],
  description: 'takes the first half of SHA-512',
  answer(op, input, right) {
    const answer = right(op, input);
    if (!answer.ok || op !== 'cid') return answer;
    const digest = sha512(bytesAt(answer.output, 'canonicalHex')).subarray(0, 32);
    return {
      ok: true,
      output: { ...answer.output, cid: multibase32([1, 0x80, 0x04, 0x12, 32, ...digest]) },
    };
  },
});
