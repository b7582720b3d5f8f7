import type { JsonValue } from '../../harness/oracle/index.ts';
import { refusing, objectsIn } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-accept-limits'],
  description: 'refuses an empty member name',
  answer: refusing('invalid-json', (text) =>
    objectsIn(JSON.parse(text) as JsonValue).some((object) => '' in object),
  ),
});
