import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-durable'],
  description: 'keeps logs in a folder that the next process does not look at',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      openStore: (folder) => right.openStore(`${folder}/${process.pid}`),
    })),
});
