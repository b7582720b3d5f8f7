import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-moved'],
  description: 'tells a peer again where it was before',
  change: (parts) => ({
    ...parts,
    tellAgain: (change, self) => parts.tellAgain(change, self, change.pair.peerUrl ?? ''),
  }),
});
