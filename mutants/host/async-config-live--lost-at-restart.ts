import type { JsonObject } from '../../reference/core/json.ts';
import { timestampToMilliseconds } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

/** The clock of the host is never behind this one. */
const started = Date.now();

export default hostMutant({
  requirements: ['async-config-live'],
  description: 'forgets its relays at a restart',
  change: (parts) => ({
    ...parts,
    newerSetting: (held, other) => {
      const newest = parts.newerSetting(held, other);
      const { record } = newest;
      if (timestampToMilliseconds(record.created) >= started) return newest;
      const body = { ...(record.body as JsonObject), enabled: false };
      return { ...newest, record: { ...record, body } };
    },
  }),
});
