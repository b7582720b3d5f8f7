import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'counts also the users that were deleted',
  change: (parts) => ({
    ...parts,
    nodeinfo: (kernel) => {
      const { usage, ...document } = parts.nodeinfo(kernel);
      return {
        ...document,
        usage: { ...(usage as JsonObject), users: { total: kernel.state.actors.size } },
      };
    },
  }),
});
