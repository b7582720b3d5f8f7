import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeResults } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-result'],
  description: 'gives the id of the genesis instead of the record',
  change: (parts) =>
    changeResults(parts, (result) => ({
      ...result,
      genesis: String((result.genesis as JsonObject).id),
    })),
});
