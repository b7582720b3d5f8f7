import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'writes the name of the software as people do',
  change: (parts) => ({
    ...parts,
    nodeinfo: (kernel) => {
      const { software, ...document } = parts.nodeinfo(kernel);
      return {
        ...document,
        software: { ...(software as JsonObject), name: 'Concordat Reference' },
      };
    },
  }),
});
