import { hostMutant } from '../mutant.ts';
import { changeTimes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['manifest-fresh'],
  description: 'signs manifests for 30 days',
  change: (parts) => changeTimes(parts, { manifest: 30 * 24 * 3_600_000 }),
});
