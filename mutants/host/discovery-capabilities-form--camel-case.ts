import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities-form'],
  description: 'spells the limits as other members are spelled',
  change: (parts) => ({
    ...parts,
    capabilityDocument: (config) => {
      const { limits, ...document } = parts.capabilityDocument(config);
      const {
        activity_bytes: activityBytes,
        page_items: pageItems,
        ...rest
      } = limits as JsonObject;
      return {
        ...document,
        limits: { activityBytes: activityBytes!, pageItems: pageItems!, ...rest },
      };
    },
  }),
});
