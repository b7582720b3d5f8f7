import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-next'],
  description: 'has next on every page that is not empty',
  change: (parts) => ({
    ...parts,
    slicePage: (url, slice) => {
      const [last] = slice.items.slice(-1);
      const more = last && (JSON.parse(last) as { id: string }).id;
      return parts.slicePage(url, { ...slice, more });
    },
  }),
});
