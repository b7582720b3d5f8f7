import { isWhole } from '../../reference/core/hash-levels.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { formOf } from '../../reference/host/records/place.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-withheld'],
  description: 'leaves the kind in what is redacted to L3',
  change: (parts) => ({
    ...parts,
    crossingForm: (stored, level) => {
      const form = formOf(stored);
      const text = parts.crossingForm(stored, level);
      if (level !== 'L3' || !isWhole(form)) return text;
      return JSON.stringify({ ...(JSON.parse(text) as JsonObject), kind: form.kind });
    },
  }),
});
