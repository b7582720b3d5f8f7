import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

const KNOWN = new Set(
  'id type actor published nonce to cc bto bcc object patch target kind backfill proof'.split(' '),
);

export default adapterMutant({
  requirements: ['conv-unknown-members'],
  description: 'drops members that it does not know before it hashes',
  answer: readingDocument('activity-verify', (document) =>
    Object.fromEntries(Object.entries(document).filter(([name]) => KNOWN.has(name))),
  ),
});
