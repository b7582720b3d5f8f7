import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-page'],
  description: 'has 50 records on a page where no limit is given',
  change: (parts) => ({
    ...parts,
    readViewRequest: (query) => ({
      ...parts.readViewRequest(query),
      ...(query.has('limit') ? {} : { limit: 50 }),
    }),
  }),
});
