import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve', 'discovery-resolve-bad'],
  description: 'does not look at the actor document',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) =>
      parts.resolveAccount(
        kernel,
        Object.assign(Object.create(peers), {
          fetchAndKeep: () => Promise.resolve({}),
        }) as typeof peers,
        query,
      ),
  }),
});
