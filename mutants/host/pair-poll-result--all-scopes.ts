import { PAIR_SCOPES } from '../../reference/core/pair-messages.ts';
import { hostMutant } from '../mutant.ts';
import { changeResults } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-result'],
  description: 'gives all scopes with every result',
  change: (parts) => changeResults(parts, (result) => ({ ...result, scopes: [...PAIR_SCOPES] })),
});
