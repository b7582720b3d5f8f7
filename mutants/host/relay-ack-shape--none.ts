import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack-shape'],
  description: 'takes an empty list of seals',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readAcknowledgement: (value) => {
        const seals = isJsonObject(value) ? value.seals : undefined;
        return Array.isArray(seals) && seals.length === 0 ? [] : right.readAcknowledgement(value);
      },
    })),
});
