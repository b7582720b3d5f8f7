import { refuse, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

const KNOWN = 'Create Update Delete Move Follow Accept Reject Undo Announce Endorse'.split(' ');

export default adapterMutant({
  requirements: ['activity-unknown-verb'],
  description: 'refuses types that it does not know',
  answer(op, input, right) {
    const answer = right(op, input);
    const document = op === 'activity-verify' && answer.ok ? documentOf(input) : undefined;
    return document === undefined || KNOWN.includes(String(document['type']))
      ? answer
      : refuse('shape-invalid');
  },
});
