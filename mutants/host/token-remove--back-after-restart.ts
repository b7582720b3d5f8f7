import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['token-remove'],
  description: 'forgets withdrawals when it starts again',
  change: (parts) =>
    changeStore(parts, (right) => ({
      readLog: async (after, limit) =>
        (await right.readLog(after, limit)).map((entry) =>
          entry.kind === 'token-removed' ? { ...entry, data: { hash: '' } } : entry,
        ),
    })),
});
