import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-refresh-operator'],
  description: 'answers its operator before the refresh is done',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/federation/pairs/:pairId/refresh',
      (right) => async (request, services) => {
        const pair = services.pairs.require(request.parameters.pairId ?? '');
        const refreshing = Promise.resolve(right(request, services));
        refreshing.catch(() => undefined);
        if (!['active', 'degraded', 'paused'].includes(String(pair.state))) await refreshing;
        return jsonAnswer(JSON.stringify(parts.pairView(pair)));
      },
    ),
});
