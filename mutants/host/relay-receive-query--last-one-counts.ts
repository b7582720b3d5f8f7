import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-query'],
  description: 'takes the last one of a parameter that is given twice',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readReceiveRequest: (query) =>
        right.readReceiveRequest(new URLSearchParams(Object.fromEntries(query))),
    })),
});
