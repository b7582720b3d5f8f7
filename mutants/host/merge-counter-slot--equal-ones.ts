import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-slot'],
  description: 'counts the report of a record again when a fuller form of it comes',
  change: (parts) => ({
    ...parts,
    raiseSlot: (held, reported) =>
      held === undefined ? reported : Math.max(held, reported) + (held === reported ? 1 : 0),
  }),
});
