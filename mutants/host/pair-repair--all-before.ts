import { isShared } from '../../reference/host/pairs/stand.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-repair'],
  description: 'makes everything that was before a parent',
  change: (parts) => ({
    ...parts,
    historyHeads: (records) => records.filter(isShared).map(({ id }) => id),
  }),
});
