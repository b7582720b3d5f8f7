import { hostMutant } from '../mutant.ts';
import { changeWritten, lacking } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-records'],
  description: 'does not write down why a pair was revoked',
  change: (parts) =>
    changeWritten(parts, /pair\.revoke/, (_content, body) => ({ body: lacking(body, 'reason') })),
});
