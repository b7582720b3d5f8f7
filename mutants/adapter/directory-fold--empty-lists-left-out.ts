import { showingDocuments } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-fold'],
  description: 'leaves out what is empty',
  answer: showingDocuments((document) =>
    Object.fromEntries(
      Object.entries(document).filter(([, value]) => !Array.isArray(value) || value.length > 0),
    ),
  ),
});
