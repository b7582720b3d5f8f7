import { OPERATIONS, changeRequestsTo } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'takes a log that is not there for one that cannot be had now',
  change: (parts) =>
    changeRequestsTo(parts, OPERATIONS, async (request, right) => {
      const answer = await right(request);
      return answer.status === 404 ? { ...answer, status: 503 } : answer;
    }),
});
