import { hostMutant } from '../mutant.ts';
import { changeRelay, readLeniently } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-form'],
  description: 'takes a nonce of any length',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readSignature: (request) => readLeniently(request, right.readSignature, { nonce: true }),
    })),
});
