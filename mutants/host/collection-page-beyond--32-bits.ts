import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-beyond'],
  description: 'reads the number of a page as one of 32 bits',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) => {
      const value = query.get('page');
      return value !== null && /^[1-9]\d{9,}$/.test(value) && Number(value) >>> 0 > 0
        ? parts.requestedPage(
            new URLSearchParams({ page: String(Number(value) >>> 0) }),
            totalItems,
          )
        : parts.requestedPage(query, totalItems);
    },
  }),
});
