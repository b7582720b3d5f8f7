import type { JsonObject } from '../../reference/core/json.ts';
import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'does not count what deleted actors posted',
  change: (parts) => ({
    ...parts,
    nodeinfo: (kernel) => {
      const { usage, ...document } = parts.nodeinfo(kernel);
      let localPosts = 0;
      for (const [url, { notes }] of kernel.state.mailboxes) {
        const actor = kernel.state.actors.get(url);
        if (actor && !isDeleted(actor)) localPosts += notes;
      }
      return { ...document, usage: { ...(usage as JsonObject), localPosts } };
    },
  }),
});
