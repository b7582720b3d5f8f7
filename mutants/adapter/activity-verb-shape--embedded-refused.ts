import { refuse, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-verb-shape'],
  description: 'refuses an Accept or Undo that embeds the activity',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'activity-verify' && answer.ok ? documentOf(input) : undefined;
    const embeds = ['Accept', 'Reject', 'Undo'].includes(String(document?.['type']));
    return embeds && typeof document?.['object'] === 'object' ? refuse('shape-invalid') : answer;
  },
});
