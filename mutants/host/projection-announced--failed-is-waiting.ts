import { hostMutant } from '../mutant.ts';
import { changeAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['projection-announced'],
  description: 'goes on to say that it waits for what it gave up',
  change: (parts) =>
    changeAnnounced(parts, (entry) =>
      entry.state === 'failed' ? { ...entry, state: 'waiting' } : entry,
    ),
});
