import { hostMutant } from '../mutant.ts';
import { changeWritten, lacking } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-records'],
  description: 'does not write down where a peer is',
  change: (parts) =>
    changeWritten(parts, /pair_pending/, (_content, body) => ({ body: lacking(body, 'peer_url') })),
});
