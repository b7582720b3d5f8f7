import { showingDocuments } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'leaves keys that were given up out of the history',
  answer: showingDocuments((document) => ({
    ...document,
    assertionMethod: document['authentication'] ?? [],
  })),
});
