import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-order'],
  description: 'lists a page that is not the highest oldest first',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      const text = parts.collectionPage(url, page, totalItems, items);
      return page * 20 < totalItems
        ? parts.collectionPage(url, page, totalItems, [...items].reverse())
        : text;
    },
  }),
});
