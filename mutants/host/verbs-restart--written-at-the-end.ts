import { formatTimestamp } from '../../reference/core/time.ts';
import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['verbs-restart'],
  description: 'writes down what is in force when it is stopped, and loses it by a sudden death',
  change: (parts) =>
    changeStore(parts, (right) => ({
      async readLog(after, limit) {
        const page = await right.readLog(after, limit);
        const written = page.findLast(({ kind }) => kind === 'registry-written')?.seq ?? 0;
        return page.map((entry) =>
          entry.kind === 'published' && entry.seq > written && entry.body?.includes('"Define')
            ? { ...entry, kind: 'forgotten' }
            : entry,
        );
      },
      async close() {
        const at = formatTimestamp(Date.now());
        await right.append([{ kind: 'registry-written', at, data: {} }], []);
        await right.close();
      },
    })),
});
