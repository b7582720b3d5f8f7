import { changeSendingTools } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';
import { openBook } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['async-send-level'],
  description: 'sends everything whole',
  change: (parts) =>
    changeSendingTools(parts, (tools) => ({ ...tools, book: openBook(tools, 'L0') })),
});
