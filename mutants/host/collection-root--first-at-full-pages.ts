import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-root'],
  description: 'counts a page more where the last one is full',
  change: (parts) => ({
    ...parts,
    collectionRoot: (url, totalItems) => {
      const root = parts.collectionRoot(url, totalItems);
      return { ...root, first: `${url}?page=${Math.floor(totalItems / 20) + 1}` };
    },
  }),
});
