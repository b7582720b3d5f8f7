import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-future'],
  description: 'takes envelopes of up to 600 seconds ahead',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkCreated: (envelope, now) => right.checkCreated(envelope, now + 300_000),
    })),
});
