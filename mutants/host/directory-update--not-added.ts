import { changeDirectoryTables } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-update'],
  description: 'answers an update, and leaves the log as it is',
  change: (parts) =>
    changeDirectoryTables(parts, (right) => ({
      append: (operation) => {
        if (operation.state.last.type !== 'update') right.append(operation);
      },
    })),
});
