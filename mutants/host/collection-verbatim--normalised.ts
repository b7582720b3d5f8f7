import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-verbatim'],
  description: 'writes the items of outbox and inbox in Unicode normal form',
  change: (parts) => ({
    ...parts,
    collectionPage: (url, page, totalItems, items) => {
      return parts.collectionPage(
        url,
        page,
        totalItems,
        items.map((item) => item.normalize('NFC')),
      );
    },
  }),
});
