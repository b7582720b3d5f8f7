import { bytesAt, multibase32 } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-text'],
  description: 'writes base32 in upper case',
  answer(op, input, right) {
    const answer = right(op, input);
    if (!answer.ok || op !== 'cid') return answer;
    const digest = bytesAt(answer.output, 'digestHex');
    return {
      ok: true,
      output: {
        ...answer.output,
        cid: `B${multibase32([1, 0x80, 0x04, 0x12, 32, ...digest])
          .slice(1)
          .toUpperCase()}`,
      },
    };
  },
});
