import { writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-normalization'],
  description: 'replaces compatibility characters',
  answer: writingText((text) => text.normalize('NFKC')),
});
