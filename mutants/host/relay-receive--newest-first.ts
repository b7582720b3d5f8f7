import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive'],
  description: 'gives the newest envelope first',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      pageText: (bodies, cursor) => right.pageText([...bodies].reverse(), cursor),
    })),
});
