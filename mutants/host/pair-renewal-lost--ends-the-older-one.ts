import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal-lost'],
  description: 'ends the older tokens of the peer when a renewal that it began fails',
  change: (parts) => ({
    ...parts,
    refreshFailed: (change, error, schedule) => {
      parts.refreshFailed(change, error, schedule);
      change.memory = { ...change.memory, accepted: change.memory.accepted.slice(-1) };
    },
  }),
});
