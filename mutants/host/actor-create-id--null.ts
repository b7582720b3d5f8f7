import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-id'],
  description: 'takes an id that is null',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      const { id: given, ...rest } = object;
      return parts.checkProfile(given === null ? rest : object, actor);
    },
  }),
});
