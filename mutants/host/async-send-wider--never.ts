import { changeSendingTools } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-send-wider'],
  description: 'does not begin again when consent has become wider',
  change: (parts) =>
    changeSendingTools(parts, (tools) => ({
      ...tools,
      parts: { ...tools.parts, isWider: () => false },
    })),
});
