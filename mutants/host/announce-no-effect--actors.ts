import { hostMutant } from '../mutant.ts';
import { asReceived, withAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-no-effect'],
  description: 'folds an Update of an actor that it fetched',
  change: (parts) =>
    withAnnounced(parts, (announced) => ({
      foldPeerActors: (state, entry) => parts.foldPeerActors(state, asReceived(entry, announced())),
    })),
});
