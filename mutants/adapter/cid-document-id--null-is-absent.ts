import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-document-id'],
  description: 'leaves out members that are null',
  answer: readingDocument('document-id', (document) =>
    Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null)),
  ),
});
