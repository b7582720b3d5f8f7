import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-expiry'],
  description: 'asks for a deleted actor again after a day',
  change: (parts) => ({
    ...parts,
    isExpired: (peer, now) =>
      parts.isExpired({ ...peer, document: { ...peer.document, type: 'Person' } }, now),
  }),
});
