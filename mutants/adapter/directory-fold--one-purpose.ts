import { objectsIn } from '../adapter-tools.ts';
import { showingDocuments } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'gives keys one purpose only',
  answer: showingDocuments((document) => ({
    ...document,
    assertionMethod: objectsIn(document['assertionMethod'] ?? null).map((key) => ({
      ...key,
      purpose: ['sign-activity'],
    })),
  })),
});
