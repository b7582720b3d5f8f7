import { hostMutant } from '../mutant.ts';
import { changeWritten, lacking } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-audit'],
  description: 'does not write into the audit which peer it was',
  change: (parts) =>
    changeWritten(parts, /pair_state_change/, (_content, body) => ({
      body: lacking(body, 'peer_did'),
    })),
});
