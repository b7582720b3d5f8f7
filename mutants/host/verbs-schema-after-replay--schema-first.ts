import { hostMutant } from '../mutant.ts';
import { moveCheck } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-after-replay'],
  description: 'judges a delivery before it looks whether it is known',
  change: (parts) => ({ ...parts, inboxChecks: moveCheck(parts.inboxChecks, 'verbs', 'replay') }),
});
