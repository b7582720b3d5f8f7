import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-audit'],
  description: 'writes into the audit what it knows',
  change: (parts) => changeWritten(parts, /pair_state_change/, () => ({ act: 'KNOW' })),
});
