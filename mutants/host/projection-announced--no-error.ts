import { hostMutant } from '../mutant.ts';
import { changeAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['projection-announced'],
  description: 'says not why a fetch failed',
  change: (parts) => changeAnnounced(parts, ({ last_error: _, ...entry }) => entry),
});
