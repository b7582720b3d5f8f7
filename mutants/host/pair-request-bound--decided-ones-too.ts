import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-bound'],
  description: 'counts what was decided among the proposals that wait',
  change: (parts) => {
    const most = new Map<string, number>();
    return {
      ...parts,
      countWaiting: (memory, now) => {
        const count = Math.max(most.get(memory.pairId) ?? 0, parts.countWaiting(memory, now));
        most.set(memory.pairId, count);
        return count;
      },
    };
  },
});
