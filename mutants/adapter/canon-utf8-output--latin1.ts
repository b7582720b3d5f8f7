import { writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-utf8-output'],
  description: 'writes one byte for each character below U+0100',
  answer: writingText((text) =>
    Buffer.concat(
      Array.from(text, (character) =>
        Buffer.from(character, /[\x80-\xff]/.test(character) ? 'latin1' : 'utf8'),
      ),
    ),
  ),
});
