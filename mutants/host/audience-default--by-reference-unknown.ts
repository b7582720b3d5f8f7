import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-default'],
  description: 'does not look up a Follow that is named by its content id',
  change: (parts) => ({
    ...parts,
    defaultAudience: (request, _findFollow) => parts.defaultAudience(request, () => undefined),
  }),
});
