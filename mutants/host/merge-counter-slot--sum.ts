import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-slot'],
  description: 'adds the reports of an actor up',
  change: (parts) => ({
    ...parts,
    raiseSlot: (held, reported) => Math.min(Number.MAX_SAFE_INTEGER, (held ?? 0) + reported),
  }),
});
