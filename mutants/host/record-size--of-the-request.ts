import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-size'],
  description: 'judges a write by its body alone',
  change: (parts) => ({
    ...parts,
    checkRecordSize: (record) => {
      const { body } = record as { body: JsonObject };
      parts.checkRecordSize({ body: JSON.stringify(body) });
    },
  }),
});
