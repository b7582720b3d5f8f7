import { hostMutant } from '../mutant.ts';

const told = new Set<string>();

export default hostMutant({
  requirements: ['pair-revoke-moved'],
  description: 'tells a peer of the revoke again only once',
  change: (parts) => ({
    ...parts,
    tellAgain: (change, self, peerUrl) => {
      if (told.has(change.pairId)) return undefined;
      told.add(change.pairId);
      return parts.tellAgain(change, self, peerUrl);
    },
  }),
});
