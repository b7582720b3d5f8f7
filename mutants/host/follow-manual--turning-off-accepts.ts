import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-manual'],
  description: 'accepts what is open when the owner turns the decision by hand off',
  change: (parts) => ({
    ...parts,
    async publish(kernel, name, request) {
      const published = await parts.publish(kernel, name, request);
      const { activity } = published;
      const { patch } = activity as { patch?: JsonObject };
      if (patch?.manuallyApprovesFollowers === false || patch?.manuallyApprovesFollowers === null) {
        const follows = kernel.state.graph.get(activity.actor)?.follows;
        for (const object of [...(follows?.openInbound ?? [])]) {
          await parts.publish(kernel, name, { type: 'Accept', object });
        }
      }
      return published;
    },
  }),
});
