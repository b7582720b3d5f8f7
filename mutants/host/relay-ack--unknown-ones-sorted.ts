import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack'],
  description: 'names what is unknown in another order',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      acknowledgedView: ({ removed, unknown }) =>
        right.acknowledgedView({ removed, unknown: [...unknown].sort() }),
    })),
});
