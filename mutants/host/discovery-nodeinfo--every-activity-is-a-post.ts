import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'counts every activity as a post',
  change: (parts) => ({
    ...parts,
    nodeinfo: (kernel) => {
      const { usage, ...document } = parts.nodeinfo(kernel);
      let localPosts = 0;
      for (const { outbox } of kernel.state.mailboxes.values()) localPosts += outbox;
      return { ...document, usage: { ...(usage as JsonObject), localPosts } };
    },
  }),
});
