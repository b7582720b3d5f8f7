import { refuse, documentOf, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-patch-closed'],
  description: 'refuses null, which takes a member away',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'activity-verify' && answer.ok ? documentOf(input) : undefined;
    return Object.values(patchOf(document)).includes(null) ? refuse('shape-invalid') : answer;
  },
});
