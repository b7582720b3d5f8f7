import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-members'],
  description: 'takes an icon that is null in a Create, as it is right in a patch',
  change: (parts) => ({
    ...parts,
    checkProfile: (object, actor) => {
      const { icon, ...rest } = object;
      parts.checkProfile(icon === null ? rest : object, actor);
    },
  }),
});
