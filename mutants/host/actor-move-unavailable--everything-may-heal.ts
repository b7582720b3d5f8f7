import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unavailable'],
  description: 'answers 503 also where a target will never be had',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: async (kernel, move) => {
      try {
        await parts.checkMoveTarget(kernel, move);
      } catch (error) {
        throw recode(error, 'resolve-failed', 'peer-unavailable');
      }
    },
  }),
});
