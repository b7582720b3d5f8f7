import { writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-utf8-output'],
  description: 'begins the text with a byte order mark',
  answer: writingText((text) => `\ufeff${text}`),
});
