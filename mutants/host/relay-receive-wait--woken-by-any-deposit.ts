import { jsonAnswer } from '../../reference/host/http/answer.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { DEPOSIT, RECEIVE } from '../relay-tools.ts';

const waiting = new Set<() => void>();

export default hostMutant({
  requirements: ['relay-receive-wait'],
  description: 'answers with nothing when anything is deposited for anybody',
  change: (parts) =>
    changeRoute(
      changeRoute(parts, DEPOSIT, (right) => async (request, services) => {
        const answer = await right(request, services);
        for (const wake of waiting) setTimeout(wake, 20);
        return answer;
      }),
      RECEIVE,
      (right) => async (request, services) => {
        const after = request.query.get('after');
        if (after === null) return right(request, services);
        const woken = new Promise<void>((resolve) => waiting.add(resolve));
        const nothing = { envelopes: [], next: after, has_more: false };
        return Promise.race([
          right(request, services),
          woken.then(() => jsonAnswer(JSON.stringify(nothing))),
        ]);
      },
    ),
});
