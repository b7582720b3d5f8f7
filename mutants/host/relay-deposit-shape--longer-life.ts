import type { Envelope } from '../../reference/core/envelopes.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-shape'],
  description: 'takes an envelope with more than 30 days to live',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkShape: (value) => {
        if (!isJsonObject(value) || value.ttl_seconds !== 2_592_001) return right.checkShape(value);
        right.checkShape({ ...value, ttl_seconds: 1 });
        return value as unknown as Envelope;
      },
    })),
});
