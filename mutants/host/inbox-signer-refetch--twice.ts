import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-refetch'],
  description: 'looks twice for a key that it does not find',
  change: (parts) => {
    const kept = new Set<string>();
    return {
      ...parts,
      async fetchActorDocument(actor, transport, parse) {
        if (kept.has(actor)) await parts.fetchActorDocument(actor, transport, parse);
        kept.add(actor);
        return parts.fetchActorDocument(actor, transport, parse);
      },
    };
  },
});
