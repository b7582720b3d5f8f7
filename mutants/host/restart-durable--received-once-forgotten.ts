import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['restart-durable'],
  description: 'forgets when it starts again who followed',
  change: (parts) =>
    changeStore(parts, (right) => ({
      readLog: async (after, limit) =>
        (await right.readLog(after, limit)).map((entry) =>
          entry.kind === 'received' && entry.body?.includes('"type":"Follow"')
            ? { ...entry, data: { ...entry.data, receivers: [] } }
            : entry,
        ),
    })),
});
