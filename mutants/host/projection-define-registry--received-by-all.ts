import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-define-registry'],
  description: 'shows to every actor what others received',
  change: (parts) => ({
    ...parts,
    registryView: (inForce, registry) => parts.registryView(inForce, registry, undefined),
  }),
});
