import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-malformed'],
  description: 'answers a URL with itself',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) => {
      const resource = query.get('resource') ?? '';
      if (resource.startsWith('http'))
        return Promise.resolve({ subject: resource, actor: resource });
      return parts.resolveAccount(kernel, peers, query);
    },
  }),
});
