import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-each'],
  description: 'takes a line with other members beside the record',
  change: (parts) => ({
    ...parts,
    parseBody: (bytes) => {
      const value = parts.parseBody(bytes);
      return isJsonObject(value) && 'record' in value ? { record: value['record']! } : value;
    },
  }),
});
