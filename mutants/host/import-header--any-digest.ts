import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['import-header'],
  description: 'takes any digest',
  change: (parts) => ({
    ...parts,
    readExportHeader: (value) =>
      parts.readExportHeader(
        isJsonObject(value)
          ? {
              ...value,
              ...(typeof value['digest'] === 'string' ? { digest: 'ab'.repeat(32) } : {}),
            }
          : value,
      ),
  }),
});
