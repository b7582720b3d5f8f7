import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-invalid'],
  description: 'takes a number with a plus sign or spaces',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) => {
      const value = query.get('page');
      return parts.requestedPage(
        value === null ? query : new URLSearchParams({ page: value.replace(/^[+ ](?=\d)/, '') }),
        totalItems,
      );
    },
  }),
});
