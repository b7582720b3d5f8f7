import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-order'],
  description: 'lists followers oldest first',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      const text = parts.collectionPage(url, page, totalItems, items);
      return url.endsWith('/followers')
        ? parts.collectionPage(url, page, totalItems, [...items].reverse())
        : text;
    },
  }),
});
