import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities-form'],
  description: 'names the limit of an outbox page as that of an activity',
  change: (parts) => ({
    ...parts,
    capabilityDocument: (config) => {
      const { limits, ...document } = parts.capabilityDocument(config);
      return {
        ...document,
        limits: { ...(limits as JsonObject), activity_bytes: parts.pageLimits.bytes },
      };
    },
  }),
});
