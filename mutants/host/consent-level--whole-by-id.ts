import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-level'],
  description: 'gives whole records to those who know their ids',
  change: (parts) => ({
    ...parts,
    findCrossing: (ids, pair, tools) =>
      parts.findCrossing(ids, pair, {
        ...tools,
        book: {
          mark: () => tools.book.mark(),
          levelOf: (question, mark) => tools.book.levelOf(question, mark) && 'L0',
        },
      }),
  }),
});
