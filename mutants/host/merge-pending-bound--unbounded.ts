import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-pending-bound'],
  description: 'keeps as many waiting records as come',
  change: (parts) => ({ ...parts, pendingLimit: Infinity }),
});
