import type { DirectoryOperation } from '../../reference/core/directory-log.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-shape'],
  description: 'takes a revoke with other members',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      checkShape: (value) => {
        if (!isJsonObject(value) || value.type !== 'revoke') return right.checkShape(value);
        return value as unknown as DirectoryOperation;
      },
      append: (state, operation) => {
        const { handle, ...rest } = operation as DirectoryOperation & { handle?: unknown };
        if (handle === undefined) return right.append(state, operation);
        return { ...state, length: state.length + 1, last: rest as DirectoryOperation };
      },
    })),
});
