import { hostMutant } from '../mutant.ts';
import { asReceived, withAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-no-effect'],
  description: 'lets a Follow or its end take effect that it fetched',
  change: (parts) =>
    withAnnounced(parts, (announced) => ({
      foldFollowerGraph: (state, entry) =>
        parts.foldFollowerGraph(state, asReceived(entry, announced())),
    })),
});
