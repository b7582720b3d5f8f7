import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-invalid'],
  description: 'takes a number with leading zeros',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) => {
      const value = query.get('page');
      return value !== null && /^0+[1-9]\d*$/.test(value)
        ? parts.requestedPage(new URLSearchParams({ page: String(Number(value)) }), totalItems)
        : parts.requestedPage(query, totalItems);
    },
  }),
});
