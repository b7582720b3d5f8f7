import { adapterMutant } from '../mutant.ts';
import { judgingBy, mapTexts } from '../schema-tools.ts';

/** A text with as many characters as this one has bytes. */
function bytesAsCharacters(text: string): string {
  return Buffer.from(text).toString('latin1');
}

export default adapterMutant({
  requirements: ['verbs-schema-judge'],
  description: 'counts lengths in bytes of UTF-8',
  answer: judgingBy(({ schema, value }, right) =>
    right({
      schema: mapTexts(schema, bytesAsCharacters),
      value: mapTexts(value, bytesAsCharacters),
    }),
  ),
});
