import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-query'],
  description: 'waits for up to a minute',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readReceiveRequest: (query) => {
        const shorter = new URLSearchParams(query);
        if (query.get('wait') === '31') shorter.set('wait', '1');
        return right.readReceiveRequest(shorter);
      },
    })),
});
