import { createHash } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

let clock = 0;

export default hostMutant({
  requirements: ['record-salt-fresh'],
  description: 'makes the salt of the clock',
  change: (parts) => ({
    ...parts,
    nextClock: (highest) => (clock = parts.nextClock(highest)),
    randomSalt: () => createHash('sha256').update(`salt ${clock}`).digest('base64url').slice(0, 22),
  }),
});
