import { base32 } from '@scure/base';

import { bytesAt } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-text'],
  description: 'writes the padding of base32',
  answer(op, input, right) {
    const answer = right(op, input);
    if (!answer.ok || op !== 'cid') return answer;
    const digest = bytesAt(answer.output, 'digestHex');
    return {
      ok: true,
      output: {
        ...answer.output,
        cid: `b${base32.encode(Uint8Array.from([1, 0x80, 0x04, 0x12, 32, ...digest])).toLowerCase()}`,
      },
    };
  },
});
