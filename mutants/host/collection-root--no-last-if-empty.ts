import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-root'],
  description: 'leaves last out where there are no items',
  change: (parts) => ({
    ...parts,
    collectionRoot: (url, totalItems) => {
      const root = parts.collectionRoot(url, totalItems);
      return totalItems > 0
        ? root
        : Object.fromEntries(Object.entries(root).filter(([member]) => member !== 'last'));
    },
  }),
});
