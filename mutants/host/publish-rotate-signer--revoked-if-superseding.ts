import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-signer'],
  description: 'signs with the key that it revokes where the same Update adds a key',
  change: (parts) => ({
    ...parts,
    rotationKey: (keys, published, superseded, revoked) =>
      parts.rotationKey(
        keys,
        published,
        superseded ?? revoked,
        superseded === undefined && keys.length > 2 ? undefined : revoked,
      ),
  }),
});
