import { bytesAt } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-not-finite'],
  description: 'knows the one NaN that its own arithmetic makes',
  answer(op, input, right) {
    const answer = right(op, input);
    const isOther =
      /^f|^7ff.*[1-7][0-9a-f]*$/.test(String(input['ieee754'])) &&
      Number.isNaN(bytesAt(input, 'ieee754').readDoubleBE(0));
    return op === 'number' && isOther ? { ok: true, output: { text: 'NaN' } } : answer;
  },
});
