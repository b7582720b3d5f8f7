import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeResults } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-genesis-shared'],
  description: 'gives a genesis with a member more than it keeps',
  change: (parts) =>
    changeResults(parts, (result) => ({
      ...result,
      genesis: { ...(result.genesis as JsonObject), received: new Date().toISOString() },
    })),
});
