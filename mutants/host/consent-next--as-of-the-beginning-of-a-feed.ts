import { hostMutant } from '../mutant.ts';
import { changeBatches, changeReadingTools, isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-next'],
  description: 'decides for a continuous feed once, when it begins',
  change: (parts) =>
    changeBatches(
      changeReadingTools(parts, (tools, request) => {
        if (!isContinuous(request)) return tools;
        const begun = tools.book.mark();
        return {
          ...tools,
          book: { mark: () => begun, levelOf: (question) => tools.book.levelOf(question, begun) },
        };
      }),
      (batch, { tools: { book } }) => ({
        ...batch,
        elements: batch.elements.map((element) => ({
          ...element,
          place: { ...element.place, consent: book.mark() },
        })),
      }),
    ),
});
