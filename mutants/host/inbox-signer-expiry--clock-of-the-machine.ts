import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-expiry'],
  description: 'tells the age of a document by the clock of the machine',
  change: (parts) => ({ ...parts, isExpired: (peer) => parts.isExpired(peer, Date.now()) }),
});
