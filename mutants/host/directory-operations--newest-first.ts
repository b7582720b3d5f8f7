import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-operations'],
  description: 'shows the newest operation first',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      operationsText: (did, operations) => right.operationsText(did, [...operations].reverse()),
    })),
});
