import { SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-retry-after'],
  description: 'takes the seconds of Retry-After for milliseconds',
  change: (parts) => ({
    ...parts,
    relayRestsUntil: (retryAfter, now) => {
      const until = parts.relayRestsUntil(retryAfter, now);
      return until === undefined ? undefined : now + (until - now) / SECOND;
    },
  }),
});
