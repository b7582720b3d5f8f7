import { PAIR_SCOPES } from '../../reference/core/pair-messages.ts';
import { hostMutant } from '../mutant.ts';
import { overlookForms } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-message-shape'],
  description: 'takes scopes in any order',
  change: (parts) =>
    overlookForms(parts, (message) => {
      const { scopes } = message;
      if (!Array.isArray(scopes)) return message;
      return { ...message, scopes: PAIR_SCOPES.filter((scope) => scopes.includes(scope)) };
    }),
});
