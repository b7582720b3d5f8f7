import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-view-parents'],
  description: 'orders a view by clock and id alone',
  change: (parts) => ({
    ...parts,
    orderThread: (known) => {
      const ordered = parts.orderThread(known);
      return {
        ...ordered,
        view: [...ordered.view].sort(
          (a, b) => (a.clock ?? Infinity) - (b.clock ?? Infinity) || (a.id < b.id ? -1 : 1),
        ),
      };
    },
  }),
});
