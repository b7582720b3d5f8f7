import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-end'],
  description: 'ends an envelope a while before its end',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      endOf: (envelope, deposited) => right.endOf(envelope, deposited) - 2_500,
    })),
});
