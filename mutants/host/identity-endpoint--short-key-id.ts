import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-endpoint'],
  description: 'names the key by its fragment only',
  change: (parts) => ({
    ...parts,
    identityView: (instance, holder) => ({
      ...parts.identityView(instance, holder),
      key_id: instance.keyId.slice(instance.did.length),
    }),
  }),
});
