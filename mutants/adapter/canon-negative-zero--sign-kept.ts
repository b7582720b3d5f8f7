import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-negative-zero'],
  description: 'keeps the sign of zero',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op === 'number')
      return input['ieee754'] === '8000000000000000'
        ? { ok: true, output: { text: '-0' } }
        : answer;
    return writing({ number: (value) => (Object.is(value, -0) ? '-0' : String(value)) })(
      op,
      input,
      right,
    );
  },
});
