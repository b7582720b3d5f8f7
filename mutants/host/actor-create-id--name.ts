import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-id'],
  description: 'takes the name of the actor as its id',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      const { id: given, ...rest } = object;
      return parts.checkProfile(
        given === actor.slice(actor.lastIndexOf('/') + 1) ? rest : object,
        actor,
      );
    },
  }),
});
