import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unavailable'],
  description: 'answers 502 whatever keeps the target from answering',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: async (kernel, move) => {
      try {
        await parts.checkMoveTarget(kernel, move);
      } catch (error) {
        throw recode(error, 'peer-unavailable', 'resolve-failed');
      }
    },
  }),
});
