import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-records'],
  description: 'writes down an active pair as something learned',
  change: (parts) => changeWritten(parts, /pair_active/, () => ({ act: 'LEARN' })),
});
