import { changeSent, isHandOver, notSent } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-again'],
  description: 'leaves the peer alone as long as the relay has asked for',
  change: (parts) => {
    let rest = 0;
    const changed = changeSent(parts, isHandOver, (request, send) =>
      parts.clock.now() < rest ? notSent() : send(request),
    );
    return {
      ...changed,
      relayRestsUntil: (retryAfter, now) => {
        const until = parts.relayRestsUntil(retryAfter, now);
        rest = until ?? 0;
        return until;
      },
    };
  },
});
