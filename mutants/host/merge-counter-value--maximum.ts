import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-value'],
  description: 'gives the highest slot for the value',
  change: (parts) => ({
    ...parts,
    countersView: (slots) =>
      Object.fromEntries(
        Object.entries(parts.countersView(slots)).map(([name, counter]) => [
          name,
          { ...counter, value: Math.max(...Object.values(counter.slots)) },
        ]),
      ),
  }),
});
