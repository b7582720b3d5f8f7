import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-not-finite'],
  description: 'writes null for NaN and the infinities, as JSON.stringify does',
  answer(op, input, right) {
    const answer = right(op, input);
    return op === 'number' && !answer.ok ? { ok: true, output: { text: 'null' } } : answer;
  },
});
