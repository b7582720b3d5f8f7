import type { JsonValue } from '../../harness/oracle/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

/** A recipient that is taken although it should not be becomes one that is right. */
function mended(value: JsonValue): JsonValue {
  return typeof value === 'string' && URL.canParse(value) ? 'Public' : value;
}

export default adapterMutant({
  requirements: ['activity-audience-form'],
  description: 'takes every URL',
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
