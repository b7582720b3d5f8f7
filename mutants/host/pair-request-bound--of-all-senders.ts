import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-bound'],
  description: 'counts the proposals of all senders together',
  change: (parts) => {
    const waiting = new Map<string, number>();
    return {
      ...parts,
      countWaiting: (memory, now) => {
        waiting.set(memory.pairId, parts.countWaiting(memory, now));
        const counts = [...waiting.values()];
        const own = waiting.get(memory.pairId) ?? 0;
        return counts.some((count) => count >= parts.proposalBound) ? parts.proposalBound : own;
      },
    };
  },
});
