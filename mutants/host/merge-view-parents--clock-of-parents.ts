import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-view-parents'],
  description: 'looks at parents only where clocks are equal',
  change: (parts) => ({
    ...parts,
    orderThread: (known) => {
      const ordered = parts.orderThread(known);
      return {
        ...ordered,
        view: [...ordered.view].sort(
          (a, b) =>
            (a.clock ?? Infinity) - (b.clock ?? Infinity) ||
            ordered.view.indexOf(a) - ordered.view.indexOf(b),
        ),
      };
    },
  }),
});
