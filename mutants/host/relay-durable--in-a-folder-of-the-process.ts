import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-durable'],
  description: 'keeps mailboxes in a folder that the next process does not look at',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      openStore: (folder) => right.openStore(`${folder}/${process.pid}`),
    })),
});
