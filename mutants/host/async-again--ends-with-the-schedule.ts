import { DAY } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-again'],
  description: 'does not try again behind the end of the schedule',
  change: (parts) => ({
    ...parts,
    nextEnvelopeAttempt: (failures, now, schedule) =>
      failures <= schedule.length
        ? parts.nextEnvelopeAttempt(failures, now, schedule)
        : now + 30 * DAY,
  }),
});
