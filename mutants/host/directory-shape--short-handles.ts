import type { DirectoryOperation } from '../../reference/core/directory-log.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { changeDirectory, unjudged } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-shape'],
  description: 'takes handles of two characters',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      checkShape: (value) => {
        if (isJsonObject(value) && value.handle === 'ab')
          return value as unknown as DirectoryOperation;
        return right.checkShape(value);
      },
      begin: (operation) => unjudged(`did:sync:instance:${operation.id}`, operation),
    })),
});
