import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-key'],
  description: 'signs with the newest active key, whatever it is for',
  change: (parts) => ({
    ...parts,
    signingKey: (keys, published) =>
      keys
        .filter((key) => key.superseded_at === undefined && key.revoked_at === undefined)
        .at(-1) ?? parts.signingKey(keys, published),
  }),
});
