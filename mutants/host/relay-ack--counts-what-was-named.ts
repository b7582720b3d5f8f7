import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack'],
  description: 'counts the seals that were named',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      acknowledgedView: (done) => ({
        ...right.acknowledgedView(done),
        acked: done.removed.length + done.unknown.length,
      }),
    })),
});
