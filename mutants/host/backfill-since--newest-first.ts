import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since'],
  description: 'gives the newest of a part first, as its other pages do',
  change: (parts) => ({
    ...parts,
    slicePage: (url, slice) => parts.slicePage(url, { ...slice, items: slice.items.toReversed() }),
  }),
});
