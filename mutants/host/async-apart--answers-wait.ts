import { changeSent, isHandOver, SECOND } from '../async-tools.ts';
import { changeRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-apart'],
  description: 'answers a writer when it has tried to send',
  change: (parts) => {
    let under: Promise<unknown> = Promise.resolve();
    const changed = changeSent(parts, isHandOver, (request, send) => {
      const sending = send(request);
      under = sending.catch(() => undefined);
      return sending;
    });
    return changeRoute(changed, 'POST /v1/records', (right) => async (request, services) => {
      const answer = await right(request, services);
      await new Promise((resolve) => setTimeout(resolve, SECOND / 2));
      await under;
      return answer;
    });
  },
});
