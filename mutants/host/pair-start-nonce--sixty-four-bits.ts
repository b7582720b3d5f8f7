import { hostMutant } from '../mutant.ts';
import { randomBytes } from 'node:crypto';

export default hostMutant({
  requirements: ['pair-start-nonce'],
  description: 'makes nonces of 64 random bits',
  change: (parts) => ({
    ...parts,
    pairNonce: () => randomBytes(8).toString('hex').padEnd(24, '0'),
  }),
});
