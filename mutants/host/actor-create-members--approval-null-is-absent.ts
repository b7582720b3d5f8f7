import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-members'],
  description: 'takes a manuallyApprovesFollowers that is null for absent',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      const { manuallyApprovesFollowers: approval, ...rest } = object;
      parts.checkProfile(approval === null ? rest : object, actor);
    },
  }),
});
