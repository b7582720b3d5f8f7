import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-expiry'],
  description: 'keeps a document for two days',
  change: (parts) => ({
    ...parts,
    isExpired: (peer, now) => parts.isExpired(peer, now - 86_400_000),
  }),
});
