import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-malformed'],
  description: 'takes a resource without acct:',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) => {
      const resource = query.get('resource') ?? '';
      if (/^[^:@]+@/.test(resource))
        return parts.resolveAccount(
          kernel,
          peers,
          new URLSearchParams({ resource: `acct:${resource}` }),
        );
      return parts.resolveAccount(kernel, peers, query);
    },
  }),
});
