import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-pending-resolved'],
  description: 'leaves records waiting when their parents come',
  change: (parts) => changeTables(parts, () => ({ childrenOf: () => [] })),
});
