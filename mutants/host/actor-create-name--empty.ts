import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-name'],
  description: 'takes an empty preferredUsername for none',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      const { preferredUsername: given, ...rest } = object;
      return parts.checkProfile(given === '' ? rest : object, actor);
    },
  }),
});
