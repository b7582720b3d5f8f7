import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['merge-laws'],
  description: 'forgets what waited when it comes a second time',
  change: (parts) =>
    changeTables(parts, (right) => ({
      listPending: (thread) =>
        right.listPending(thread).filter(({ id }) => right.find(id)?.level === 0),
    })),
});
