import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-operations'],
  description: 'shows the last hundred operations',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      operationsText: (did, operations) => right.operationsText(did, operations.slice(-100)),
    })),
});
