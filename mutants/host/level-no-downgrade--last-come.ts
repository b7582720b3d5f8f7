import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['level-no-downgrade'],
  description: 'keeps the form that came last',
  change: (parts) => ({ ...parts, isSettled: () => false, betterForm: (_held, other) => other }),
});
