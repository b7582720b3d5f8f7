import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-genesis'],
  description: 'writes a genesis without parents',
  change: (parts) => ({ ...parts, historyHeads: () => [] }),
});
