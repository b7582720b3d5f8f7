import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-view-parents'],
  description: 'shows records in the order in which they came',
  change: (parts) => ({
    ...parts,
    orderThread: (known) => {
      const ordered = parts.orderThread(known);
      return {
        ...ordered,
        view: [...known.values()].filter((node) => ordered.view.includes(node)),
      };
    },
  }),
});
