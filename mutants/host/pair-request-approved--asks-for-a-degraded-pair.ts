import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-approved'],
  description: 'asks its operator again for a pair that is degraded',
  change: (parts) => ({
    ...parts,
    genesisInForce: (pair, ...rest) =>
      pair.state === 'degraded' ? undefined : parts.genesisInForce(pair, ...rest),
  }),
});
