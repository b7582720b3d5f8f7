import { hostMutant } from '../mutant.ts';
import { changeWritten } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-records'],
  description: 'writes a revoke record without parents',
  change: (parts) => changeWritten(parts, /pair\.revoke/, () => ({ parents: [] })),
});
