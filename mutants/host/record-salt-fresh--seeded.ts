import { createHash } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

let turn = 0;

export default hostMutant({
  requirements: ['record-salt-fresh'],
  description: 'draws the same salts after each start',
  change: (parts) => ({
    ...parts,
    randomSalt: () =>
      createHash('sha256').update(`seed ${turn++}`).digest('base64url').slice(0, 22),
  }),
});
