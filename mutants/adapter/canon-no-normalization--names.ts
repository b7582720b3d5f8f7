import { mapNames, writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-normalization'],
  description: 'normalizes names to NFC',
  answer: writingText((text) => mapNames(text, (token) => token.normalize('NFC'))),
});
