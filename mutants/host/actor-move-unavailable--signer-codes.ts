import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unavailable'],
  description: 'uses the codes for signers of whom no document can be had',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: async (kernel, move) => {
      try {
        await parts.checkMoveTarget(kernel, move);
      } catch (error) {
        throw recode(
          recode(error, 'peer-unavailable', 'signer-unavailable'),
          'resolve-failed',
          'signer-unresolvable',
        );
      }
    },
  }),
});
