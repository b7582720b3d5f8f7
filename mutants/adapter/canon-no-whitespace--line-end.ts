import { writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-whitespace'],
  description: 'ends the text with a line feed',
  answer: writingText((text) => `${text}\n`),
});
