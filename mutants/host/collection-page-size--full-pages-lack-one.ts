import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-size'],
  description: 'shows 19 items of a full page of followers',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      const text = parts.collectionPage(url, page, totalItems, items);
      return items.length === 20 && url.endsWith('/followers')
        ? parts.collectionPage(url, page, totalItems, items.slice(1))
        : text;
    },
  }),
});
