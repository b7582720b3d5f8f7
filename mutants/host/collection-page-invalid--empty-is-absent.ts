import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-invalid'],
  description: 'takes an empty page for none',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) => {
      const value = query.get('page');
      return value === '' ? undefined : parts.requestedPage(query, totalItems);
    },
  }),
});
