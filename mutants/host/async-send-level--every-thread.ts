import { isReservedThread } from '../../reference/core/record.ts';
import { changeSendingTools } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send-level'],
  description: 'sends threads that the pair does not allow',
  change: (parts) =>
    changeSendingTools(parts, (tools) => ({
      ...tools,
      parts: { ...tools.parts, isThreadOpen: (thread) => !isReservedThread(thread) },
    })),
});
