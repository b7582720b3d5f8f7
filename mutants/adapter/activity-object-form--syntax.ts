import { refuse, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-object-form'],
  description: 'reports a text that is no object as a syntax error',
  answer(op, input, right) {
    const answer = right(op, input);
    return op === 'activity-verify' &&
      !answer.ok &&
      answer.code === 'shape-invalid' &&
      documentOf(input) === undefined
      ? refuse('invalid-json')
      : answer;
  },
});
