import { createHash } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

let next = 1;

export default hostMutant({
  requirements: ['publish-sign'],
  description: 'makes the same nonces in every life',
  change: (parts) => ({
    ...parts,
    randomNonce: () =>
      createHash('sha256').update(`seed ${next++}`).digest('base64url').slice(0, 22),
  }),
});
