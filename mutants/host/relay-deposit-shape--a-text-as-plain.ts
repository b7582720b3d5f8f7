import type { Envelope } from '../../reference/core/envelopes.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-shape'],
  description: 'takes a text for a plain payload',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkShape: (value) => {
        if (!isJsonObject(value) || typeof value.payload !== 'string')
          return right.checkShape(value);
        right.checkShape({ ...value, payload: {}, encoding: 'plain' });
        return value as unknown as Envelope;
      },
    })),
});
