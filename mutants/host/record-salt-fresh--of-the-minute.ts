import { createHash } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-salt-fresh'],
  description: 'uses a salt for a minute',
  change: (parts) => ({
    ...parts,
    randomSalt: () =>
      createHash('sha256')
        .update(`${process.pid} ${Math.floor(Date.now() / 60_000)}`)
        .digest('base64url')
        .slice(0, 22),
  }),
});
