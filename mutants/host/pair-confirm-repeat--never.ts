import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-confirm-repeat'],
  description: 'gives a confirm up whose answer is lost',
  change: (parts) => ({ ...parts, endsConfirm: () => true }),
});
