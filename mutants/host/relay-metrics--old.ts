import { hostMutant } from '../mutant.ts';
import { changeMetrics } from '../relay-tools.ts';

let at = 0;
let kept = '';

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'shows values of up to a minute ago',
  change: (parts) =>
    changeMetrics(parts, (right) => ({
      text: async (standing) => {
        if (standing.now - at > 60_000) [at, kept] = [standing.now, await right.text(standing)];
        return kept;
      },
    })),
});
