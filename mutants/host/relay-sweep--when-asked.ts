import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-sweep'],
  description: 'removes what has ended only when its mailbox is asked for',
  change: (parts) => changeRelay(parts, () => ({ sweep: () => ({ ended: [], isMore: false }) })),
});
