import { writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-normalization'],
  description: 'normalizes strings to NFC',
  answer: writingText((text) => text.normalize('NFC')),
});
