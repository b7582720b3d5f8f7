import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-signer-given-up'],
  description: 'never gives up a signer',
  change: (parts) => ({ ...parts, isGivenUp: () => false }),
});
