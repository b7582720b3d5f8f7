import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-audit'],
  description: 'writes "none" into the audit where there was no state',
  change: (parts) =>
    changeWritten(parts, /pair_state_change/, (_content, body) => ({
      body: { ...body, from: body.from ?? 'none', to: body.to ?? 'none' },
    })),
});
