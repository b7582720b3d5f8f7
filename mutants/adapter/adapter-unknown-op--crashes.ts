import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['adapter-unknown-op'],
  description: 'crashes on an operation that it does not have',
  answer(op, input, right) {
    const answer = right(op, input);
    if (!answer.ok && answer.code === 'unsupported-op') throw new TypeError(`no operation ${op}`);
    return answer;
  },
});
