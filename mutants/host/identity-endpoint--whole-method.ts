import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-endpoint'],
  description: 'names the method with its scheme',
  change: (parts) => ({
    ...parts,
    identityView: (instance, holder) => ({
      ...parts.identityView(instance, holder),
      method: 'did:key',
    }),
  }),
});
