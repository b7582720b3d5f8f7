import { DAY } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-retention'],
  description: 'does not give up for a month',
  change: (parts) => ({ ...parts, envelopeLife: 30 * DAY }),
});
