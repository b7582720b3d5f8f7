import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-repeat'],
  description: 'repeats a confirm that was refused',
  change: (parts) => ({ ...parts, endsConfirm: () => false }),
});
