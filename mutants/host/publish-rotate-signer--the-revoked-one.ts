import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-signer'],
  description: 'signs a revocation with the key that it revokes',
  change: (parts) => ({
    ...parts,
    rotationKey: (keys, published, superseded, revoked) =>
      keys.find((key) => key.id === revoked) ??
      parts.rotationKey(keys, published, superseded, revoked),
  }),
});
