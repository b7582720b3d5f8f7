import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-id'],
  description: 'takes the URL of the actor with a fragment',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      const { id: given, ...rest } = object;
      return parts.checkProfile(String(given).split('#')[0] === actor ? rest : object, actor);
    },
  }),
});
