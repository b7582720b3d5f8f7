import { changeSent, isHandOver, SECOND } from '../async-tools.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-apart'],
  description: 'answers a writer when it has tried to send',
  change: (parts) => {
    const under = new Set<Promise<unknown>>();
    const changed = changeSent(parts, isHandOver, (request, send) => {
      const sending = send(request);
      const ended = sending.catch(() => undefined).finally(() => under.delete(ended));
      under.add(ended);
      return sending;
    });
    return changeRoute(changed, 'POST /v1/records', (right) => async (request, services) => {
      const answer = await right(request, services);
      await new Promise((resolve) => setTimeout(resolve, SECOND / 2));
      await Promise.all(under);
      return answer;
    });
  },
});
