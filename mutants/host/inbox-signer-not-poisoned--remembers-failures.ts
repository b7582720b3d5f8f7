import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-not-poisoned'],
  description: 'remembers for a minute that a signer could not be fetched',
  change: (parts) => {
    const failures = new Map<string, { error: unknown; until: number }>();
    return {
      ...parts,
      async fetchActorDocument(actor, transport, parse) {
        const failure = failures.get(actor);
        if (failure && failure.until > parts.clock.now()) throw failure.error;
        try {
          return await parts.fetchActorDocument(actor, transport, parse);
        } catch (error) {
          failures.set(actor, { error, until: parts.clock.now() + 60_000 });
          throw error;
        }
      },
    };
  },
});
