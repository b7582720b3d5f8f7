import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-approved'],
  description: 'asks its operator again for a pair that is active',
  change: (parts) => ({ ...parts, genesisInForce: () => undefined }),
});
