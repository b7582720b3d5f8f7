import { hostMutant } from '../mutant.ts';
import { changeAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['projection-announced'],
  description: 'counts the attempt that is under way',
  change: (parts) =>
    changeAnnounced(parts, (entry) => ({ ...entry, attempts: Number(entry.attempts) + 1 })),
});
