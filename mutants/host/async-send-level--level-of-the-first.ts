import type { HashLevel } from '../../reference/core/hash-levels.ts';
import { changeSendingTools } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

const first = new Map<string, HashLevel>();

export default hostMutant({
  requirements: ['async-send-level'],
  description: 'sends at the level of the first time',
  change: (parts) =>
    changeSendingTools(parts, (tools) => ({
      ...tools,
      book: {
        mark: () => tools.book.mark(),
        levelOf: (question, mark) => {
          const name = `${question.namespace} ${question.thread} ${question.target}`;
          const level = first.get(name) ?? tools.book.levelOf(question, mark);
          if (level !== undefined) first.set(name, level);
          return level;
        },
      },
    })),
});
