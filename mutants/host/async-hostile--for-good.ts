import { changeSent, isReceive } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

const spoilt = new Set<string>();

export default hostMutant({
  requirements: ['async-hostile'],
  description: 'does not ask a relay again that answered with garbage',
  change: (parts) =>
    changeSent(parts, isReceive, async (request, send) => {
      const { origin } = new URL(request.url);
      const answer = spoilt.has(origin)
        ? await new Promise<never>(() => undefined)
        : await send(request);
      try {
        JSON.parse(Buffer.from(answer.body).toString());
      } catch {
        spoilt.add(origin);
      }
      return answer;
    }),
});
