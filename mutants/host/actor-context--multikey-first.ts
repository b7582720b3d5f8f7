import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-context'],
  description: 'names the context of keys before that of ActivityStreams',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      return { ...document, '@context': [...(document['@context'] as string[])].reverse() };
    },
  }),
});
