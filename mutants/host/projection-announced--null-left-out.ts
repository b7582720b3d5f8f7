import { hostMutant } from '../mutant.ts';
import { changeAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['projection-announced'],
  description: 'leaves `next_attempt_at` out where there is none',
  change: (parts) =>
    changeAnnounced(parts, ({ next_attempt_at, ...entry }) =>
      next_attempt_at === null ? entry : { ...entry, next_attempt_at: next_attempt_at! },
    ),
});
