import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-document-id'],
  description: 'hashes the members it knows',
  answer: readingDocument('document-id', (document) =>
    Object.fromEntries(
      Object.entries(document).filter(([name]) =>
        ['type', 'actor', 'published', 'nonce', 'to', 'cc', 'object', 'patch'].includes(name),
      ),
    ),
  ),
});
