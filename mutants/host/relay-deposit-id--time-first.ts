import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-id'],
  description: 'judges whether the time of an envelope has come before its id',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkId: (envelope) => {
        right.checkCreated(envelope, parts.clock.now());
        right.checkId(envelope);
      },
    })),
});
