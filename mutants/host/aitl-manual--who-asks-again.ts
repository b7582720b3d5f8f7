import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { REQUEST } from '../pair-message-tools.ts';

const asked = new Map<string, number>();

export default hostMutant({
  requirements: ['aitl-manual'],
  description: 'approves who asks for the third time',
  change: (parts) =>
    changeRoute(parts, REQUEST, (right) => async (request, services) => {
      const answer = await right(request, services);
      if (answer.status !== 202) return answer;
      const body = JSON.parse(answer.body ?? '{}') as Record<string, string>;
      const { aitl_record_id: id = '' } = body;
      const times = (asked.get(id) ?? 0) + 1;
      asked.set(id, times);
      if (times === 3) {
        await services.pairs.decide(id, { decision: 'approve', reason: undefined });
      }
      return answer;
    }),
});
