import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { REQUEST } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['aitl-manual'],
  description: 'approves peers of its own machine',
  change: (parts) =>
    changeRoute(parts, REQUEST, (right) => async (request, services) => {
      const answer = await right(request, services);
      if (answer.status !== 202) return answer;
      const body = JSON.parse(answer.body ?? '{}') as Record<string, string>;
      const { pair_id: pairId = '', aitl_record_id: id = '' } = body;
      if (services.pairs.find(pairId)?.peerUrl?.startsWith('http://localhost:')) {
        await services.pairs.decide(id, { decision: 'approve', reason: undefined });
      }
      return answer;
    }),
});
