import { bytesAt, multibase32 } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-construction'],
  description: 'writes the codec as two big-endian bytes instead of a varint',
  answer(op, input, right) {
    const answer = right(op, input);
    if (!answer.ok || op !== 'cid') return answer;
    const digest = bytesAt(answer.output, 'digestHex');
    return {
      ok: true,
      output: { ...answer.output, cid: multibase32([1, 0x02, 0x00, 0x12, 32, ...digest]) },
    };
  },
});
