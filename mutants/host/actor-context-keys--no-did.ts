import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-context-keys'],
  description: 'leaves https://www.w3.org/ns/did/v1 out of the @context of an actor document',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      const contexts = document['@context'] as string[];
      return {
        ...document,
        '@context': contexts.filter((context) => context !== 'https://www.w3.org/ns/did/v1'),
      };
    },
  }),
});
