import { changeRoute } from '../changes.ts';
import { SEARCH, beginPair, peersIn } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-no-pair'],
  description: 'begins pairs with those whom a search found',
  change: (parts) =>
    changeRoute(parts, SEARCH, (right) => async (request, services) => {
      const answer = await right(request, services);
      for (const { url } of peersIn(answer, 'results')) await beginPair(services, url);
      return answer;
    }),
});
