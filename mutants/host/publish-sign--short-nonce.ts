import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-sign'],
  description: 'makes nonces of 64 bits',
  change: (parts) => ({
    ...parts,
    randomNonce: () => Buffer.from(parts.randomNonce(), 'base64url').subarray(0, 8).toString('hex'),
  }),
});
