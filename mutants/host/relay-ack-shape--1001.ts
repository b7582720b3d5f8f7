import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack-shape'],
  description: 'takes 1,001 seals',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readAcknowledgement: (value) => {
        const seals = isJsonObject(value) ? value.seals : undefined;
        if (!Array.isArray(seals) || seals.length !== 1001) return right.readAcknowledgement(value);
        return [
          ...right.readAcknowledgement({ seals: seals.slice(1) }),
          ...right.readAcknowledgement({ seals: seals.slice(0, 1) }),
        ];
      },
    })),
});
