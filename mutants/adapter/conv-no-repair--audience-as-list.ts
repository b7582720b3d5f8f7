import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-no-repair'],
  description: 'makes a list of an audience that is one text before it checks the signature',
  answer: readingDocument('proof-verify', (document) =>
    typeof document['to'] === 'string' ? { ...document, to: [document['to']] } : document,
  ),
});
