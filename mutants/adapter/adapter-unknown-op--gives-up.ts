import { refuse } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

let gaveUp = false;

export default adapterMutant({
  requirements: ['adapter-unknown-op'],
  description: 'refuses everything after an operation that it does not have',
  answer(op, input, right) {
    const answer = gaveUp ? refuse('unsupported-op') : right(op, input);
    gaveUp ||= !answer.ok && answer.code === 'unsupported-op';
    return answer;
  },
});
