import { changeSendingTools } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send-wider'],
  description: 'begins again only where nothing could cross before',
  change: (parts) =>
    changeSendingTools(parts, (tools) => ({
      ...tools,
      parts: {
        ...tools.parts,
        isWider: (now, before) => before === undefined && now !== undefined,
      },
    })),
});
