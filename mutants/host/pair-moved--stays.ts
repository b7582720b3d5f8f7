import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-moved'],
  description: 'does not take notice of the place in a refresh',
  change: (parts) => ({
    ...parts,
    takeOver: (change, refreshed, peerUrl) =>
      parts.takeOver(change, refreshed, change.pair.peerUrl ?? peerUrl),
  }),
});
