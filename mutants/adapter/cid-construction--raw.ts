import { bytesAt, multibase32 } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-construction'],
  description: 'uses the codec for raw bytes',
  answer(op, input, right) {
    const answer = right(op, input);
    if (!answer.ok || op !== 'cid') return answer;
    const digest = bytesAt(answer.output, 'digestHex');
    return {
      ok: true,
      output: { ...answer.output, cid: multibase32([1, 0x55, 0x12, 32, ...digest]) },
    };
  },
});
