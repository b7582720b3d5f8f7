import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-retry-after'],
  description: 'does not know dates in Retry-After',
  change: (parts) => ({
    ...parts,
    relayRestsUntil: (retryAfter, now) =>
      parts.relayRestsUntil(/^[0-9]+$/.test(retryAfter ?? '') ? retryAfter : undefined, now),
  }),
});
