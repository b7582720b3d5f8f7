import { refuse, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-audience-form'],
  description: 'knows one spelling of Public',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'activity-verify' && answer.ok ? documentOf(input) : undefined;
    return [document?.['to']].flat().includes('as:Public') ? refuse('shape-invalid') : answer;
  },
});
