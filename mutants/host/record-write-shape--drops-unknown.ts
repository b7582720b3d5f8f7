import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-write-shape'],
  description: 'drops members of a write that it does not know',
  change: (parts) => ({
    ...parts,
    readWriteRequest: (value) =>
      parts.readWriteRequest(
        isJsonObject(value)
          ? without(
              value,
              'note',
              'id',
              'actor',
              'clock',
              'created',
              'salt',
              'proof',
              'level',
              'commitment',
            )
          : value,
      ),
  }),
});
