import { hostMutant } from '../mutant.ts';
import { changeMetrics } from '../relay-tools.ts';

const most = new Map<string, number>();

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'counts an envelope once, however often it is given',
  change: (parts) =>
    changeMetrics(parts, (right) => ({
      given: (did, count) => {
        const earlier = most.get(did) ?? 0;
        most.set(did, Math.max(earlier, count));
        right.given(did, Math.max(count - earlier, 0));
      },
    })),
});
