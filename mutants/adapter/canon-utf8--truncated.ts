import { forgivingBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-utf8'],
  description: 'ignores a character that the text ends in the middle of',
  answer: forgivingBytes(
    'invalid-utf8',
    /[\xc2-\xf4][\x80-\xbf]{0,2}(?=[\x00-\x7f]|$)(?<!\xc2[\x80-\xbf]|[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2})/g,
  ),
});
