import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-value'],
  description: 'lets a sum grow beyond 2^53-1',
  change: (parts) => ({
    ...parts,
    countersView: (slots) =>
      Object.fromEntries(
        Object.entries(parts.countersView(slots)).map(([name, counter]) => [
          name,
          { ...counter, value: Object.values(counter.slots).reduce((sum, slot) => sum + slot, 0) },
        ]),
      ),
  }),
});
