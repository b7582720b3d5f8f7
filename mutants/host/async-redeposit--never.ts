import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-redeposit'],
  description: 'does not deposit again at another relay',
  change: (parts) => ({ ...parts, isRedeposited: () => false }),
});
