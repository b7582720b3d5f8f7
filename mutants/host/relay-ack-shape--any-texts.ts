import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack-shape'],
  description: 'takes texts that are no content ids',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readAcknowledgement: (value) => {
        const seals = isJsonObject(value) ? value.seals : undefined;
        const isTexts = Array.isArray(seals) && seals.every((seal) => typeof seal === 'string');
        if (
          !isTexts ||
          seals.length === 0 ||
          seals.length > 1000 ||
          Object.keys(value!).length > 1
        ) {
          return right.readAcknowledgement(value);
        }
        return seals as string[];
      },
    })),
});
