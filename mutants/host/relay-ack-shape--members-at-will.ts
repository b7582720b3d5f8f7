import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack-shape'],
  description: 'takes an acknowledgement with other members',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readAcknowledgement: (value) =>
        right.readAcknowledgement(
          isJsonObject(value) && value.seals !== undefined ? { seals: value.seals } : value,
        ),
    })),
});
