import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { CONFIRM } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm-paused'],
  description: 'resumes a paused pair that is confirmed',
  change: (parts) =>
    changeRoute(parts, CONFIRM, (right) => async (request, services) => {
      const pair = services.pairs.find(request.parameters.pairId ?? '');
      if (pair?.state === 'paused') await services.pairs.resume(pair.pairId);
      return right(request, services);
    }),
});
