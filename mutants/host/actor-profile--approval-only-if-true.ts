import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-profile'],
  description: 'leaves out manuallyApprovesFollowers where it is false',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const { manuallyApprovesFollowers: approval, ...document } = parts.actorDocument(actor, base);
      return approval === true ? { ...document, manuallyApprovesFollowers: true } : document;
    },
  }),
});
