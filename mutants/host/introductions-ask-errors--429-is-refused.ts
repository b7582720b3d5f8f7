import { changeRequestsTo } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'takes 429 for a refusal',
  change: (parts) =>
    changeRequestsTo(parts, /\/federation\/introductions$/, async (request, right) => {
      const answer = await right(request);
      return answer.status === 429 ? { ...answer, status: 400 } : answer;
    }),
});
