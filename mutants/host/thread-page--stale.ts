import { hostMutant } from '../mutant.ts';

const views = new Map<string, string[]>();

export default hostMutant({
  requirements: ['thread-page'],
  description: 'goes on in the view as it was when its first page was read',
  change: (parts) => ({
    ...parts,
    orderThread: (known) => {
      const ordered = parts.orderThread(known);
      const first = ordered.view[0]?.id ?? '';
      const stale = views.get(first) ?? ordered.view.map(({ id }) => id);
      if (stale.length > 5) views.set(first, stale);
      return {
        ...ordered,
        view: stale.map((id) => known.get(id)!).filter((node) => node !== undefined),
      };
    },
  }),
});
