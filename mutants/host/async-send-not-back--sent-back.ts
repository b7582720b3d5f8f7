import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send-not-back'],
  description: 'sends records back to the peer that gave them',
  change: (parts) => ({ ...parts, isGivenBy: () => false }),
});
