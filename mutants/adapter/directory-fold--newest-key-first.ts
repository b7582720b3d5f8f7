import { type JsonValue } from '../../reference/core/index.ts';
import { showingDocuments } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'lists the newest key first',
  answer: showingDocuments((document) => ({
    ...document,
    assertionMethod: [...(document['assertionMethod'] as JsonValue[])].reverse(),
  })),
});
