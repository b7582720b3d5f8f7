import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'puts the context of ActivityStreams last in a Tombstone',
  change: (parts) => ({
    ...parts,
    tombstone: (actor) => {
      const remains = parts.tombstone(actor);
      return { ...remains, '@context': [...(remains['@context'] as string[])].reverse() };
    },
  }),
});
