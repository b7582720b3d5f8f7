import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-replay'],
  description: 'forgets every nonce',
  change: (parts) => changeRelay(parts, () => ({ takeNonce: () => true })),
});
