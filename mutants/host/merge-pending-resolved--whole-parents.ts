import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-pending-resolved'],
  description: 'waits for whole parents',
  change: (parts) =>
    changeTables(parts, (right) => ({
      placeOf: (id) => (right.find(id)?.level === 0 ? right.placeOf(id) : undefined),
    })),
});
