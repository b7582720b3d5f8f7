import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

const namespaces = new Map<string, readonly string[]>();

export default hostMutant({
  requirements: ['directory-search'],
  description: 'finds a DID by the namespaces of its first operation',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      namespacesOf: (state) => {
        const first = namespaces.get(state.did) ?? right.namespacesOf(state);
        namespaces.set(state.did, first);
        return first;
      },
    })),
});
