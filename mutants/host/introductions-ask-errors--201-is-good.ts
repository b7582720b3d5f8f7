import { changeRequestsTo } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'takes an answer with another status',
  change: (parts) =>
    changeRequestsTo(parts, /\/federation\/introductions$/, async (request, right) => {
      const answer = await right(request);
      return answer.status === 201 ? { ...answer, status: 200 } : answer;
    }),
});
