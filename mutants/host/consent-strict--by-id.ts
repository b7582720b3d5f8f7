import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-strict'],
  description: 'asks for consent on threads only, and not for single records',
  change: (parts) => ({
    ...parts,
    findCrossing: (ids, pair, tools) =>
      parts.findCrossing(ids, pair, {
        ...tools,
        book: {
          mark: () => tools.book.mark(),
          levelOf: (question, mark) => tools.book.levelOf(question, mark) ?? 'L3',
        },
      }),
  }),
});
