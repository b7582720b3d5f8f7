import type { Envelope } from '../../reference/core/envelopes.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-shape'],
  description: 'judges the id of an envelope before its form',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkShape: (value) => {
        if (isJsonObject(value)) right.checkId(value as unknown as Envelope);
        return right.checkShape(value);
      },
    })),
});
