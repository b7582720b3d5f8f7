import type { DirectoryState } from '../../reference/core/directory-log.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

const early = new Map<string, DirectoryState>();

export default hostMutant({
  requirements: ['directory-parallel'],
  description: 'does not see what others add at the same time',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      append: (state, operation) => {
        const next = right.append(early.get(state.did) ?? state, operation);
        if (!early.has(state.did)) {
          early.set(state.did, state);
          setTimeout(() => early.delete(state.did), 500);
        }
        return { ...next, length: state.length + 1 };
      },
    })),
});
