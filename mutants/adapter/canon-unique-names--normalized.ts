import type { JsonValue } from '../../harness/oracle/index.ts';
import { refusing, objectsIn } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-unique-names'],
  description: 'takes two names for equal that only Unicode normalization makes equal',
  answer: refusing('duplicate-member', (text) =>
    objectsIn(JSON.parse(text) as JsonValue).some((object) => {
      const names = Object.keys(object);
      return new Set(names.map((name) => name.normalize('NFC'))).size < names.length;
    }),
  ),
});
