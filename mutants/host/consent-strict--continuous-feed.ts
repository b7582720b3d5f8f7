import { hostMutant } from '../mutant.ts';
import { changeReadingTools, isContinuous, openBook } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-strict'],
  description: 'shows everything that comes on a continuous feed',
  change: (parts) =>
    changeReadingTools(parts, (tools, request) =>
      isContinuous(request) ? { ...tools, book: openBook(tools, 'L0') } : tools,
    ),
});
