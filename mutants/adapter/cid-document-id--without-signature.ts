import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-document-id'],
  description: 'leaves out the member `signature` of older protocols too',
  answer: readingDocument('document-id', (document) =>
    Object.fromEntries(Object.entries(document).filter(([name]) => name !== 'signature')),
  ),
});
