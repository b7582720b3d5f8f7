import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeResults } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-genesis'],
  description: 'gives a genesis of its own with each result',
  change: (parts) =>
    changeResults(parts, (result) => {
      const salt = parts.randomSalt();
      const genesis = { ...(result.genesis as JsonObject), salt };
      return { ...result, genesis };
    }),
});
