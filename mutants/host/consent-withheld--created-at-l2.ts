import { isWhole } from '../../reference/core/hash-levels.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { formOf } from '../../reference/host/records/place.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-withheld'],
  description: 'leaves the time in what is redacted to L2',
  change: (parts) => ({
    ...parts,
    crossingForm: (stored, level) => {
      const form = formOf(stored);
      const text = parts.crossingForm(stored, level);
      if (level !== 'L2' || !isWhole(form)) return text;
      return JSON.stringify({ ...(JSON.parse(text) as JsonObject), created: form.created });
    },
  }),
});
