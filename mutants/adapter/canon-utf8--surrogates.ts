import { forgivingBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-utf8'],
  description: 'decodes surrogates that are encoded on their own, as CESU-8 has them',
  answer: forgivingBytes('invalid-utf8', /\xed[\xa0-\xbf][\x80-\xbf]/g),
});
