import { showingDocuments } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'lists keys that were given up for authentication',
  answer: showingDocuments((document) => ({
    ...document,
    authentication: document['assertionMethod'] ?? [],
  })),
});
