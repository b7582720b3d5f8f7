import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-no-blind'],
  description: 'strips a blind audience before it checks the rest',
  answer: readingDocument('activity-verify', ({ bto: _bto, bcc: _bcc, ...document }) => document),
});
