import { timestampToMilliseconds } from '../../reference/core/time.ts';
import { HOUR } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-given-up'],
  description: 'gives a signer up who has been unavailable for an hour',
  change: (parts) => ({
    ...parts,
    isSignerGivenUp: (since, now) =>
      since !== undefined && timestampToMilliseconds(now) - timestampToMilliseconds(since) >= HOUR,
  }),
});
