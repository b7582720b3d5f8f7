import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-newest'],
  description: 'does not set again what was cleared',
  change: (parts) => ({
    ...parts,
    newerSetting: (held, other) => {
      const isCleared = (held?.record.body as JsonObject | undefined)?.enabled === false;
      return held && isCleared ? held : parts.newerSetting(held, other);
    },
  }),
});
