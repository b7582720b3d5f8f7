import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-query'],
  description: 'takes the nearest number of the range for one beyond it',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readReceiveRequest: (query) => {
        const clamped = new URLSearchParams(query);
        const limit = Number(query.get('limit') ?? 100);
        if (limit > 100) clamped.set('limit', '100');
        return right.readReceiveRequest(clamped);
      },
    })),
});
