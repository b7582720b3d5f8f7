import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-no-fuller'],
  description: 'calls a form by the granted level whatever it holds',
  change: (parts) => ({
    ...parts,
    crossingForm: (stored, level) => {
      const form = JSON.parse(parts.crossingForm(stored, level)) as JsonObject;
      return JSON.stringify(form.level === undefined ? form : { ...form, level });
    },
  }),
});
