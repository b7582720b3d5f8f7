import { changeSent, isHandOver, envelopeOf } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-fallback'],
  description: 'tries the peer twice before it asks the relay',
  change: (parts) => {
    const failed = new Set<string>();
    let last = '';
    const changed = changeSent(parts, isHandOver, (request, send) => {
      last = envelopeOf(request).id;
      return send(request);
    });
    return {
      ...changed,
      directVerdict: (outcome) => {
        const right = parts.directVerdict(outcome);
        if (right !== 'fall-back' || failed.has(last)) return right;
        failed.add(last);
        return 'not-wanted';
      },
    };
  },
});
