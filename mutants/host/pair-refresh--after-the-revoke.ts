import { ProtocolError } from '../../reference/core/errors.ts';
import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { later } from '../../reference/host/pairs/rules.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-refresh'],
  description: 'answers the refresh of a revoked pair',
  change: (parts) =>
    changeRoute(
      parts,
      'POST /v1/federation/pair/:pairId/refresh',
      (right) => async (request, services) => {
        const { pairId = '' } = request.parameters;
        try {
          return await right(request, services);
        } catch (error) {
          const { state, peerDid } = services.pairs.find(pairId) ?? {};
          const isRefused = error instanceof ProtocolError && error.reason === 'unpaired';
          if (!isRefused || state !== 'revoked' || peerDid === undefined) throw error;
          const token = parts.randomToken();
          const manifest = services.pairs.manifests.own();
          const expires = later(new Date(parts.clock.now()).toISOString(), parts.pairTimes.token);
          return jsonAnswer(
            JSON.stringify({ pair_id: pairId, state, token, token_expires: expires, manifest }),
          );
        }
      },
    ),
});
