import { changeRoute } from '../changes.ts';
import { NEIGHBOURS, beginPair, peersIn } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-no-pair'],
  description: 'begins pairs with those of the local network',
  change: (parts) =>
    changeRoute(parts, NEIGHBOURS, (right) => async (request, services) => {
      const answer = await right(request, services);
      for (const { url } of peersIn(answer)) await beginPair(services, url);
      return answer;
    }),
});
