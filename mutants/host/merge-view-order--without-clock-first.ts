import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-view-order'],
  description: 'puts forms without a clock first',
  change: (parts) => ({
    ...parts,
    orderThread: (known) => {
      const clocked = new Map(
        [...known].map(([id, node]) => [id, { ...node, clock: node.clock ?? -1 }]),
      );
      const ordered = parts.orderThread(clocked);
      return { ...ordered, view: ordered.view.map(({ id }) => known.get(id)!) };
    },
  }),
});
