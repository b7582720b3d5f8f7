import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-name'],
  description: 'takes a preferredUsername that is null',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      const { preferredUsername: given, ...rest } = object;
      return parts.checkProfile(given === null ? rest : object, actor);
    },
  }),
});
