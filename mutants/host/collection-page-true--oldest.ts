import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['collection-page-true'],
  description: 'answers page=true with page 1',
  change: (parts) => ({
    ...parts,
    requestedPage: (query, totalItems) =>
      query.get('page') === 'true' ? 1 : parts.requestedPage(query, totalItems),
  }),
});
