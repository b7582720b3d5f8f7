import { refuse, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-embedded-id'],
  description: 'reports a wrong id of an embedded activity as a wrong shape',
  answer(op, input, right) {
    const answer = right(op, input);
    return !answer.ok &&
      answer.code === 'id-mismatch' &&
      typeof documentOf(input)?.['object'] === 'object'
      ? refuse('shape-invalid')
      : answer;
  },
});
