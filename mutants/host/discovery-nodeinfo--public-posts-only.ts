import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'counts only as many posts as everybody can see',
  change: (parts) => ({
    ...parts,
    nodeinfo: (kernel) => {
      const { usage, ...document } = parts.nodeinfo(kernel);
      let localPosts = 0;
      for (const { notes, outbox, outboxPublic } of kernel.state.mailboxes.values())
        localPosts += Math.max(0, notes - (outbox - outboxPublic));
      return { ...document, usage: { ...(usage as JsonObject), localPosts } };
    },
  }),
});
