import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-next'],
  description: 'takes a full page for a sign that more follows',
  change: (parts) => ({
    ...parts,
    slicePage: (url, slice) =>
      parts.slicePage(url, {
        ...slice,
        more:
          slice.items.length === slice.request.limit
            ? (JSON.parse(slice.items.at(-1)!) as { id: string }).id
            : undefined,
      }),
  }),
});
