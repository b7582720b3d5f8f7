import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-again'],
  description: 'says that what was confirmed before is gone',
  change: (parts) => ({ ...parts, isConfirmedBefore: () => false }),
});
