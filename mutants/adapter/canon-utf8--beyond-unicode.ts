import { forgivingBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-utf8'],
  description: 'decodes four bytes that stand for more than U+10FFFF',
  answer: forgivingBytes(
    'invalid-utf8',
    /(?:\xf4[\x90-\xbf]|[\xf5-\xf7][\x80-\xbf])[\x80-\xbf]{2}/g,
  ),
});
