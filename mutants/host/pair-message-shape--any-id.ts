import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-shape'],
  description: 'does not compute the id of a message',
  change: (parts) => overlookForms(parts, (message) => message),
});
