import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-moved'],
  description: 'tells a peer that has moved of the revoke where it was before',
  change: (parts) => ({
    ...parts,
    tellAgain: (change, self, peerUrl) =>
      parts.tellAgain(change, self, change.pair.peerUrl ?? peerUrl),
  }),
});
