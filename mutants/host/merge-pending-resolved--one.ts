import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-pending-resolved'],
  description: 'lets one child go when a parent comes',
  change: (parts) =>
    changeTables(parts, (right) => ({
      childrenOf: (thread, parent) => right.childrenOf(thread, parent).slice(0, 1),
    })),
});
