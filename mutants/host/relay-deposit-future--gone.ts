import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-future'],
  description: 'answers 410 to an envelope of a time to come',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkCreated: (envelope, now) => {
        try {
          right.checkCreated(envelope, now);
        } catch (error) {
          throw recode(error, 'conflict', 'gone');
        }
      },
    })),
});
