import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-root'],
  description: 'names page 1 as the first',
  change: (parts) => ({
    ...parts,
    collectionRoot: (url, totalItems) => {
      const root = parts.collectionRoot(url, totalItems);
      return { ...root, first: `${url}?page=1`, last: String(root.first) };
    },
  }),
});
