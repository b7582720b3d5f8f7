import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-stale'],
  description: 'takes signatures of any time ahead',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkTime: ({ created }, now) =>
        right.checkTime({ created: Math.min(created, Date.parse(now) / 1000) }, now),
    })),
});
