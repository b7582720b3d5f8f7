import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-invalid'],
  description: 'takes true in capitals',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) => {
      const value = query.get('page');
      return value?.toLowerCase() === 'true'
        ? parts.requestedPage(new URLSearchParams({ page: 'true' }), totalItems)
        : parts.requestedPage(query, totalItems);
    },
  }),
});
