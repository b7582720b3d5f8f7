import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-write-shape'],
  description: 'takes a text for a body',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) =>
      parts.readWriteRequest(
        isJsonObject(value) && typeof value['body'] === 'string'
          ? { ...value, body: { text: value['body'] } }
          : value,
      ),
  }),
});
