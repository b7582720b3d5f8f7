import { hostMutant } from '../mutant.ts';
import { asReceived, withAnnounced } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-no-effect'],
  description: 'counts an Endorse that it fetched',
  change: (parts) =>
    withAnnounced(parts, (announced) => ({
      foldEndorsements: (state, entry) =>
        parts.foldEndorsements(state, asReceived(entry, announced())),
    })),
});
