import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo'],
  description: 'says that it speaks a protocol that NodeInfo does not know',
  change: (parts) => ({
    ...parts,
    nodeinfo: (kernel) => ({ ...parts.nodeinfo(kernel), protocols: ['concordat'] }),
  }),
});
