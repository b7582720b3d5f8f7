import type { JsonValue } from '../../harness/oracle/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

/** A recipient that is taken although it should not be becomes one that is right. */
function mended(value: JsonValue): JsonValue {
  return value === null ? 'Public' : value;
}

export default adapterMutant({
  requirements: ['activity-audience-form'],
  description: 'takes null for an empty audience',
  answer: overlooking((document) => {
    const fixed = { ...document };
    for (const name of ['to', 'cc']) {
      const value = fixed[name];
      if (value !== undefined)
        fixed[name] = Array.isArray(value) ? value.map(mended) : mended(value);
    }
    return fixed;
  }),
});
