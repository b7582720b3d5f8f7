import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['adapter-hello'],
  description: 'says no version',
  answer(op, input, right) {
    const answer = right(op, input);
    if (op !== 'hello' || !answer.ok) return answer;
    const { version: _version, ...output } = answer.output;
    return { ok: true, output };
  },
});
