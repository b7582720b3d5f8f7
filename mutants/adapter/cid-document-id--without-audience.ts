import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-document-id'],
  description: 'leaves out the audience, so that it can be changed',
  answer: readingDocument('document-id', (document) =>
    Object.fromEntries(Object.entries(document).filter(([name]) => !['to', 'cc'].includes(name))),
  ),
});
