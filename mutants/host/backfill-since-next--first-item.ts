import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-next'],
  description: 'names the first activity of a page in next',
  change: (parts) => ({
    ...parts,
    slicePage: (url, slice) =>
      parts.slicePage(url, {
        ...slice,
        more: slice.more && (JSON.parse(slice.items[0]!) as { id: string }).id,
      }),
  }),
});
