import { refuse, textOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-object-form'],
  description: 'finds no proof in a text that is no object',
  answer(op, input, right) {
    const answer = right(op, input);
    return op === 'activity-verify' && !answer.ok && ['null', 'true'].includes(textOf(input))
      ? refuse('proof-missing')
      : answer;
  },
});
