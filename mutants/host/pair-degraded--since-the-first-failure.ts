import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-degraded'],
  description: 'counts failures over the successes between them',
  change: (parts) => ({
    ...parts,
    recoverByPull: (change) => {
      const { unreachableSince } = change.memory;
      parts.recoverByPull(change);
      if (unreachableSince !== undefined) change.memory = { ...change.memory, unreachableSince };
    },
  }),
});
