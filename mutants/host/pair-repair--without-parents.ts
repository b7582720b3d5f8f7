import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-repair'],
  description: 'gives a new genesis no parents',
  change: (parts) => ({ ...parts, historyHeads: () => [] }),
});
