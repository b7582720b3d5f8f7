import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-members'],
  description: 'takes a text for whether the actor approves by hand',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      const { manuallyApprovesFollowers: approval, ...rest } = object;
      parts.checkProfile(typeof approval === 'string' ? rest : object, actor);
    },
  }),
});
