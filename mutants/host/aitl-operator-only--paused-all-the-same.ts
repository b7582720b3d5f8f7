import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-operator-only'],
  description: 'pauses a pair before it refuses who is not the operator',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/federation/pairs/:pairId/pause',
      (right) => async (request, services) => {
        const { pairs } = services;
        const { pairId = '' } = request.parameters;
        if (
          pairs.find(pairId)?.state === 'active' &&
          request.message.headers.authorization !== undefined
        )
          await pairs.pause(pairId);
        return right(request, services);
      },
    ),
});
