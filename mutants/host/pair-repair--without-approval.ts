import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-repair'],
  description: 'gives the old genesis to a peer whose pair is revoked',
  change: (parts) => ({
    ...parts,
    genesisInForce: (pair, records, self, proposal) =>
      parts.genesisInForce(
        pair.state === 'revoked' ? { ...pair, state: 'active' } : pair,
        records,
        self,
        proposal,
      ),
  }),
});
