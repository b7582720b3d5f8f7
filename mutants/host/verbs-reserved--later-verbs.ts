import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-reserved'],
  description: 'reserves the verbs that it had first, and not Move, Delete and Reject',
  change: (parts) => ({
    ...parts,
    isReservedName: (kind, name) =>
      parts.isReservedName(kind, name) && !['Move', 'Delete', 'Reject'].includes(name),
  }),
});
