import { HOUR } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-hostile'],
  description: 'waits for ever for the end of an answer',
  change: (parts) => ({ ...parts, mailboxLimits: { ...parts.mailboxLimits, patience: HOUR } }),
});
