import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['adapter-unknown-op'],
  description: 'answers an operation that it does not have with nothing',
  answer(op, input, right) {
    const answer = right(op, input);
    return !answer.ok && answer.code === 'unsupported-op' ? { ok: true, output: {} } : answer;
  },
});
