import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['manifest-fresh'],
  description: 'serves a manifest until its last hour',
  change: (parts) => changeTimes(parts, { manifestAge: 167 * 3_600_000 }),
});
