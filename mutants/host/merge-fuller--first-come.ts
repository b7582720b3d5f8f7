import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-fuller'],
  description: 'keeps the form that came first',
  change: (parts) => ({ ...parts, betterForm: (held) => held }),
});
