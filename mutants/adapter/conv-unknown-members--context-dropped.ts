import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-unknown-members'],
  description: 'keeps unknown members but takes `@context` for decoration',
  answer: readingDocument('activity-verify', ({ '@context': _context, ...document }) => document),
});
