import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-fuller'],
  description: 'keeps the form that came last',
  change: (parts) => ({ ...parts, isSettled: () => false, betterForm: (_held, other) => other }),
});
