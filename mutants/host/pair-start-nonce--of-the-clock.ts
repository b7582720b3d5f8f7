import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-start-nonce'],
  description: 'makes nonces of the time',
  change: (parts) => ({
    ...parts,
    pairNonce: () => Buffer.from(String(parts.clock.now()).padStart(24, '0')).toString('base64url'),
  }),
});
