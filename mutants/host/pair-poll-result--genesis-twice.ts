import type { JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeResults } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-result'],
  description: 'has the genesis among the earlier records, too',
  change: (parts) =>
    changeResults(parts, (result) => ({
      ...result,
      records: [...(result.records as JsonValue[]), result.genesis as JsonValue],
    })),
});
