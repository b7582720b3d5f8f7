import { hostMutant } from '../mutant.ts';
import { randomBytes } from 'node:crypto';

const own = randomBytes(16).toString('base64url');
let count = 0;

export default hostMutant({
  requirements: ['pair-start-nonce'],
  description: 'makes a nonce of a random part, which it keeps, and a number',
  change: (parts) => ({ ...parts, pairNonce: () => `${own}${String(count++).padStart(6, '0')}` }),
});
