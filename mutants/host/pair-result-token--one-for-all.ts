import { randomToken } from '../../reference/host/pairs/rules.ts';
import { hostMutant } from '../mutant.ts';

const TOKEN = randomToken();

export default hostMutant({
  requirements: ['pair-result-token'],
  description: 'mints the same token again and again',
  change: (parts) => ({ ...parts, randomToken: () => TOKEN }),
});
