import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-counter-value'],
  description: 'loses a counter called __proto__',
  change: (parts) => ({
    ...parts,
    countersView: (slots) => {
      const counters: ReturnType<typeof parts.countersView> = {};
      for (const [name, counter] of Object.entries(parts.countersView(slots)))
        counters[name] = counter;
      return counters;
    },
  }),
});
