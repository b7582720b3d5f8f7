import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['restart-durable'],
  description: 'folds no rotation when it starts again',
  change: (parts) =>
    changeStore(parts, (right) => ({
      readLog: async (after, limit) =>
        (await right.readLog(after, limit)).map((entry) =>
          entry.kind === 'published' && entry.body?.includes('"supersede"')
            ? {
                ...entry,
                body: entry.body
                  .replaceAll('"add_publicKey"', '"added"')
                  .replace('"supersede"', '"superseded"'),
              }
            : entry,
        ),
    })),
});
