import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-first'],
  description: 'takes any Create for that of the actor',
  change: (parts) => ({
    ...parts,
    checkLife: (local, request) => {
      if (local || request.type !== 'Create') parts.checkLife(local, request);
    },
  }),
});
