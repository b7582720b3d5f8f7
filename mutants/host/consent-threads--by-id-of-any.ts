import { HASH_LEVELS } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-threads'],
  description: 'asks for consent on any thread for single records',
  change: (parts) => ({
    ...parts,
    findCrossing: (ids, pair, tools) =>
      parts.findCrossing(ids, pair, {
        ...tools,
        book: {
          mark: () => tools.book.mark(),
          levelOf: (question, mark) => {
            const threads = tools.reader.listThreads('', 1000);
            const levels = threads.map((thread) =>
              tools.book.levelOf({ ...question, thread }, mark),
            );
            return HASH_LEVELS.find((level) => levels.includes(level));
          },
        },
      }),
  }),
});
