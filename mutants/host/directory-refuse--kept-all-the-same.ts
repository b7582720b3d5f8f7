import { changeDirectory, changeDirectoryTables } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

const refused = new Map<string, readonly string[]>();

export default hostMutant({
  requirements: ['directory-refuse'],
  description: 'adds an operation to the log that it refuses',
  change: (parts) =>
    changeDirectoryTables(
      changeDirectory(parts, (right) => ({
        append: (state, operation) => {
          try {
            return right.append(state, operation);
          } catch (error) {
            refused.set(state.did, [...(refused.get(state.did) ?? []), JSON.stringify(operation)]);
            throw error;
          }
        },
      })),
      (right) => ({
        listOperations: (hash) => [
          ...right.listOperations(hash),
          ...(refused.get(`did:sync:instance:${hash}`) ?? []),
        ],
      }),
    ),
});
