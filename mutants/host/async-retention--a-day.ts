import { DAY } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-retention'],
  description: 'gives up after a day',
  change: (parts) => ({ ...parts, envelopeLife: DAY }),
});
