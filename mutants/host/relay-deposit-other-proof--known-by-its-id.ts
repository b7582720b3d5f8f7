import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-other-proof'],
  description: 'knows envelopes by their ids',
  change: (parts) => changeRelay(parts, () => ({ sealOf: ({ id }) => id })),
});
