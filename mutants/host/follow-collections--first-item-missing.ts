import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-collections'],
  description: 'leaves the newest follower out of the page',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) =>
      parts.collectionPage(
        url,
        page,
        totalItems,
        url.endsWith('/followers') && items.length > 1 ? items.slice(0, -1) : items,
      ),
  }),
});
