import { hostMutant } from '../mutant.ts';
import { changeMetrics } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'does not count what it removes at its end',
  change: (parts) => changeMetrics(parts, () => ({ expired: () => undefined })),
});
