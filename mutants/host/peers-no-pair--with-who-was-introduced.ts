import { changeRoute } from '../changes.ts';
import { ASK, beginPair, peersIn } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-no-pair'],
  description: 'begins pairs with those of whom a peer told',
  change: (parts) =>
    changeRoute(parts, ASK, (right) => async (request, services) => {
      const answer = await right(request, services);
      for (const { url } of peersIn(answer)) await beginPair(services, url);
      return answer;
    }),
});
