import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'gives the version as a number',
  change: (parts) => ({
    ...parts,
    nodeinfo: (kernel) => ({ ...parts.nodeinfo(kernel), version: 2.1 }),
  }),
});
