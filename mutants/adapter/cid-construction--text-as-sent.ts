import { sha256 } from '@noble/hashes/sha2.js';

import { bytesAt, multibase32 } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-construction'],
  description: 'hashes the text as it was sent instead of its canonical form',
  answer(op, input, right) {
    const answer = right(op, input);
    if (!answer.ok || op !== 'cid') return answer;
    const digest = sha256(bytesAt(input));
    const cid = multibase32([1, 0x80, 0x04, 0x12, 32, ...digest]);
    return {
      ok: true,
      output: { ...answer.output, cid, digestHex: Buffer.from(digest).toString('hex') },
    };
  },
});
