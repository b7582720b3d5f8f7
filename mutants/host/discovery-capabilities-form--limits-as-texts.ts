import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities-form'],
  description: 'writes the limits as texts',
  change: (parts) => ({
    ...parts,
    capabilityDocument: (config) => {
      const { limits, ...document } = parts.capabilityDocument(config);
      return {
        ...document,
        limits: Object.fromEntries(
          Object.entries(limits as JsonObject).map(([name, value]) => [name, String(value)]),
        ),
      };
    },
  }),
});
