import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-malformed'],
  description: 'takes the first of two resources',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) => {
      const resource = query.get('resource') ?? '';
      if (query.getAll('resource').length > 1)
        return parts.resolveAccount(kernel, peers, new URLSearchParams({ resource }));
      return parts.resolveAccount(kernel, peers, query);
    },
  }),
});
