import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-wait'],
  description: 'takes the wait for milliseconds',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readReceiveRequest: (query) => {
        const asked = right.readReceiveRequest(query);
        return { ...asked, wait: asked.wait / 1000 };
      },
    })),
});
