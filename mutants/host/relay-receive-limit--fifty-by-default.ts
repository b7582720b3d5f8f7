import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-limit'],
  description: 'gives 50 envelopes where there is no limit',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readReceiveRequest: (query) => {
        const asked = right.readReceiveRequest(query);
        return query.has('limit') ? asked : { ...asked, limit: 50 };
      },
    })),
});
