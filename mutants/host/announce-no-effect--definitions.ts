import { hostMutant } from '../mutant.ts';
import { asReceived, withAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-no-effect'],
  description: 'lists a definition as received that it fetched',
  change: (parts) =>
    withAnnounced(parts, (announced) => ({
      foldRegistry: (state, entry) => parts.foldRegistry(state, asReceived(entry, announced())),
    })),
});
