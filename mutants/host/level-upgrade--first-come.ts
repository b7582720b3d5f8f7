import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['level-upgrade'],
  description: 'keeps the form that came first',
  change: (parts) => ({ ...parts, betterForm: (held) => held }),
});
