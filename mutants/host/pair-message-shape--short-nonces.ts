import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-shape'],
  description: 'takes a nonce of any length',
  change: (parts) => overlookForms(parts, (message) => ({ ...message, nonce: 'n'.repeat(22) })),
});
