import { hostMutant } from '../mutant.ts';
import { asReceived, withAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-fetch'],
  description: 'follows what a fetched Announce announces',
  change: (parts) =>
    withAnnounced(parts, (announced) => ({
      foldAnnounced: (state, entry) =>
        parts.foldAnnounced(parts.foldAnnounced(state, entry), asReceived(entry, announced())),
    })),
});
