import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-header'],
  description: 'takes an export of any version',
  change: (parts) => ({
    ...parts,
    readExportHeader: (value) =>
      parts.readExportHeader(
        isJsonObject(value) ? { ...value, ...('version' in value ? { version: 1 } : {}) } : value,
      ),
  }),
});
