import { ProtocolError } from '../../reference/core/errors.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-pause'],
  description: 'lets the peer push while the pair is paused',
  change: (parts) => {
    const judging: typeof parts = {
      ...parts,
      judgeToken: (pair, hash, now) => {
        const verdict = parts.judgeToken(pair, hash, now);
        return verdict === 'pair_paused' ? undefined : verdict;
      },
    };
    return changeRoute(judging, 'GET /v1/sync/changes', (right) => async (request, services) => {
      const { authorization } = request.message.headers;
      const { state } = await services.sync.links.authenticate(authorization);
      if (state === 'paused') throw new ProtocolError('pair_paused', 'paused');
      return right(request, services);
    });
  },
});
