import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-cache'],
  description: 'forgets the actor document that it fetched',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) =>
      parts.resolveAccount(
        kernel,
        Object.assign(Object.create(peers), {
          fetchAndKeep: (actor: string) =>
            parts.fetchActorDocument(actor, kernel.transport, parts.parseBody),
        }) as typeof peers,
        query,
      ),
  }),
});
