import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-replay'],
  description: 'does not tell apart who used a nonce',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      takeNonce: (tables, use) => right.takeNonce(tables, { ...use, did: '' }),
    })),
});
