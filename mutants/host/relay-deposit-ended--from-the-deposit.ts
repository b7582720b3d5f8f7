import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-ended'],
  description: 'reckons the life of an envelope from its deposit',
  change: (parts) =>
    changeRelay(parts, () => ({
      endOf: ({ ttl_seconds: life }, deposited) => deposited + life * 1000,
    })),
});
