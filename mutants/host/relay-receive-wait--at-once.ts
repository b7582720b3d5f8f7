import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-wait'],
  description: 'answers at once, whatever the wait',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readReceiveRequest: (query) => ({ ...right.readReceiveRequest(query), wait: 0 }),
    })),
});
