import { refuse, documentOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

const KNOWN = new Set(
  '@context id type actor published nonce to cc object patch target kind backfill proof'.split(' '),
);

export default adapterMutant({
  requirements: ['conv-unknown-members'],
  description: 'refuses members that it does not know',
  answer(op, input, right) {
    const answer = right(op, input);
    const names = op === 'activity-verify' && answer.ok ? Object.keys(documentOf(input) ?? {}) : [];
    return names.every((name) => KNOWN.has(name)) ? answer : refuse('shape-invalid');
  },
});
