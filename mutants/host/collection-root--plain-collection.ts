import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-root'],
  description: 'calls the collection of followers unordered',
  change: (parts) => ({
    ...parts,
    collectionRoot: (url, totalItems) => {
      const root = parts.collectionRoot(url, totalItems);
      return url.endsWith('/followers') ? { ...root, type: 'Collection' } : root;
    },
  }),
});
