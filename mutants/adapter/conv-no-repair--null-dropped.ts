import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-no-repair'],
  description: 'drops members that are null before it checks the signature',
  answer: readingDocument('proof-verify', (document) =>
    Object.fromEntries(Object.entries(document).filter(([, value]) => value !== null)),
  ),
});
