import { changeDirectory, changeDirectoryTables } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

const spoilt = new Set<string>();

export default hostMutant({
  requirements: ['directory-refuse'],
  description: 'gives up the handle of a log when an operation for it is refused',
  change: (parts) =>
    changeDirectoryTables(
      changeDirectory(parts, (right) => ({
        append: (state, operation) => {
          try {
            return right.append(state, operation);
          } catch (error) {
            spoilt.add(state.did);
            throw error;
          }
        },
      })),
      (right) => ({
        findHandle: (handle) => {
          const owner = right.findHandle(handle);
          return owner && spoilt.has(owner.did) ? undefined : owner;
        },
      }),
    ),
});
