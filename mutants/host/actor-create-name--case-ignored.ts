import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-name'],
  description: 'takes the name in capitals',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      const { preferredUsername: given, ...rest } = object;
      return parts.checkProfile(
        String(given).toLowerCase() === actor.slice(actor.lastIndexOf('/') + 1) ? rest : object,
        actor,
      );
    },
  }),
});
