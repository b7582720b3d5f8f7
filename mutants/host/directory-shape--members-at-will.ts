import type { DirectoryOperation } from '../../reference/core/directory-log.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { changeDirectory, unjudged } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-shape'],
  description: 'takes an operation with members that it does not know',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      checkShape: (value) => {
        if (isJsonObject(value) && value.note !== undefined)
          return value as unknown as DirectoryOperation;
        return right.checkShape(value);
      },
      begin: (operation) => unjudged(`did:sync:instance:${operation.id}`, operation),
    })),
});
