import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeResults } from '../pair-message-tools.ts';

const SALT = 'another-salt-than-before';

export default hostMutant({
  requirements: ['pair-genesis-shared'],
  description: 'gives a genesis with another salt than it keeps',
  change: (parts) =>
    changeResults(parts, (result) => ({
      ...result,
      genesis: { ...(result.genesis as JsonObject), salt: SALT },
    })),
});
