import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-profile'],
  description: 'keeps to itself that an actor approves its followers by hand',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const { manuallyApprovesFollowers: _hidden, ...document } = parts.actorDocument(actor, base);
      return document;
    },
  }),
});
