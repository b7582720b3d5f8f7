import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-audit'],
  description: 'writes into the audit that a pair was none before each change',
  change: (parts) =>
    changeWritten(parts, /pair_state_change/, (_content, body) => ({
      body: { ...body, from: null },
    })),
});
