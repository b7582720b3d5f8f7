import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-value'],
  description: 'takes names that differ in space or case for one',
  change: (parts) => ({
    ...parts,
    countersView: (slots) =>
      parts.countersView(
        slots.map((slot) => ({
          ...slot,
          counter: slot.counter.trim().toLowerCase() || slot.counter,
        })),
      ),
  }),
});
