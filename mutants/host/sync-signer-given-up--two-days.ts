import { formatTimestamp, timestampToMilliseconds } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-signer-given-up'],
  description: 'gives up a signer after two days',
  change: (parts) => ({
    ...parts,
    isGivenUp: (since, now) =>
      parts.isGivenUp(since, formatTimestamp(timestampToMilliseconds(now) - 86_400_000)),
  }),
});
