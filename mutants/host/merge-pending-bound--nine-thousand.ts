import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-pending-bound'],
  description: 'keeps 9,000 waiting records',
  change: (parts) => ({ ...parts, pendingLimit: 9000 }),
});
