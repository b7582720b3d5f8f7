import { randomBytes } from 'node:crypto';
import { hostMutant } from '../mutant.ts';

const salt = randomBytes(16).toString('base64url');

export default hostMutant({
  requirements: ['record-salt-fresh'],
  description: 'uses one salt',
  change: (parts) => ({ ...parts, randomSalt: () => salt }),
});
