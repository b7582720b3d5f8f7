import { isTimestamp } from '../../reference/core/time.ts';
import { later } from '../../reference/host/pairs/rules.ts';
import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-shape'],
  description: 'takes a token of any term',
  change: (parts) =>
    overlookForms(parts, (message) => {
      const isTime = 'token_expires' in message && typeof message.created === 'string';
      return isTime && isTimestamp(message.created) && isTimestamp(message.token_expires)
        ? { ...message, token_expires: later(String(message.created), 90 * 24 * 3_600_000) }
        : message;
    }),
});
