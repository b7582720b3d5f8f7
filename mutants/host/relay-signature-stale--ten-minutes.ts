import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-stale'],
  description: 'takes signatures of 600 seconds before and after now',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkTime: ({ created }, now) =>
        right.checkTime(
          { created: created - Math.sign(created * 1000 - Date.parse(now)) * 300 },
          now,
        ),
    })),
});
