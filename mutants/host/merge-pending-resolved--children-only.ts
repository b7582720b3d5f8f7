import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

let own = '';

export default hostMutant({
  requirements: ['merge-pending-resolved'],
  description: 'lets the children go when a parent comes, and not theirs',
  change: (parts) =>
    changeTables(parts, (right) => ({
      insert: (entry, waits, ...rest) => {
        own = entry.id;
        return right.insert(entry, waits, ...rest);
      },
      childrenOf: (thread, parent) => (parent === own ? right.childrenOf(thread, parent) : []),
    })),
});
