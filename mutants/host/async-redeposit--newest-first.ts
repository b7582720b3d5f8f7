import { hostMutant } from '../mutant.ts';
import { changeNotes } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['async-redeposit'],
  description: 'deposits again at another relay the newest ones first',
  change: (parts) =>
    changeNotes(parts, (right) => ({
      next: (area, prefix, after) => {
        if (area !== 'async-kept') return right.next(area, prefix, after);
        const all = right.list(area, prefix).reverse();
        return after === '' ? all[0] : all.find(({ name }) => name < after);
      },
    })),
});
