import { adapterMutant } from '../mutant.ts';
import { judgingBy, mapTexts } from '../schema-tools.ts';

/** A text with as many characters as this one has UTF-16 code units, and another one for another text. */
function unitsAsCharacters(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, (half) =>
    String.fromCharCode(half.charCodeAt(0) - 0xd800 + 0xe000),
  );
}

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'counts lengths in UTF-16 code units',
  answer: judgingBy(({ schema, value }, right) =>
    right({
      schema: mapTexts(schema, unitsAsCharacters),
      value: mapTexts(value, unitsAsCharacters),
    }),
  ),
});
