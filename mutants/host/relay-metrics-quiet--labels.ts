import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-metrics-quiet'],
  description: 'shows who talks to whom',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      openMetrics: (options) => right.openMetrics({ ...options, withDids: true }),
    })),
});
