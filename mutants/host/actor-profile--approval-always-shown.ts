import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-profile'],
  description: 'shows manuallyApprovesFollowers also where nothing was said of it',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => ({
      manuallyApprovesFollowers: false,
      ...parts.actorDocument(actor, base),
    }),
  }),
});
