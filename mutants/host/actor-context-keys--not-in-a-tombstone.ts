import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-context-keys'],
  description: 'gives a Tombstone the context of ActivityStreams alone',
  change: (parts) => ({
    ...parts,
    tombstone: (actor) => ({
      ...parts.tombstone(actor),
      '@context': ['https://www.w3.org/ns/activitystreams'],
    }),
  }),
});
