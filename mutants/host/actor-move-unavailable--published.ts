import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unavailable'],
  description: 'publishes a Move whose target cannot be reached now',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: (kernel, move) =>
      orElse(
        () => parts.checkMoveTarget(kernel, move),
        'peer-unavailable',
        () => undefined,
      ),
  }),
});
