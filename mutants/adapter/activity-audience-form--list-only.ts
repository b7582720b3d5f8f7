import { refuse, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-audience-form'],
  description: 'refuses an audience that is one text',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'activity-verify' && answer.ok ? documentOf(input) : undefined;
    return typeof document?.['to'] === 'string' ? refuse('shape-invalid') : answer;
  },
});
