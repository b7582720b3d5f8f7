import { writingText } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

function encodeUnit(unit: number): Buffer {
  if (unit < 0xd800 || unit > 0xdfff) return Buffer.from(String.fromCharCode(unit));
  return Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]);
}

export default adapterMutant({
  requirements: ['canon-utf8-output'],
  description: 'encodes each surrogate of a pair on its own, in three bytes',
  answer: writingText((text) =>
    Buffer.concat(Array.from({ length: text.length }, (_, at) => encodeUnit(text.charCodeAt(at)))),
  ),
});
