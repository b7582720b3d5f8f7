import { hostMutant } from '../mutant.ts';

const nonce = 'bm9uY2Utb2YtdGhpcy1ob3N0';

export default hostMutant({
  requirements: ['async-poll-signed'],
  description: 'uses one nonce for all requests to relays',
  change: (parts) => ({ ...parts, mailboxNonce: () => nonce }),
});
