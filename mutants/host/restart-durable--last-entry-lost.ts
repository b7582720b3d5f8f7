import { changeStore } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['restart-durable'],
  description: 'loses the entry that was written last when it starts again',
  change: (parts) =>
    changeStore(parts, (right) => ({
      readLog: async (after, limit) => {
        const page = await right.readLog(after, limit);
        const last = page.at(-1);
        return page.length > 1 && last?.kind === 'published'
          ? [...page.slice(0, -1), { ...last, kind: 'forgotten' }]
          : page;
      },
    })),
});
