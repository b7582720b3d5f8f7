import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-beyond'],
  description: 'shows an empty page behind the highest',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) => {
      const value = query.get('page');
      return value !== null && Number(value) === Math.max(1, Math.ceil(totalItems / 20)) + 1
        ? Number(value)
        : parts.requestedPage(query, totalItems);
    },
  }),
});
