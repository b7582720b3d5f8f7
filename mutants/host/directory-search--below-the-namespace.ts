import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search'],
  description: 'finds those in namespaces below the one that is sought, too',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      namespacesOf: (state) => {
        const all = right.namespacesOf(state);
        return [...new Set(all.flatMap((name) => [name, name.split('/')[0]!]))];
      },
    })),
});
