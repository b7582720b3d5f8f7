import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-view-order'],
  description: 'orders a view by parents and id',
  change: (parts) => ({
    ...parts,
    orderThread: (known) => {
      const clockless = new Map([...known].map(([id, node]) => [id, { ...node, clock: 0 }]));
      const ordered = parts.orderThread(clockless);
      return { ...ordered, view: ordered.view.map(({ id }) => known.get(id)!) };
    },
  }),
});
