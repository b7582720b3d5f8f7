import { hostMutant } from '../mutant.ts';
import { changeRelay, readLeniently } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-form'],
  description: 'takes a signature that covers whichever components',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readSignature: (request) => readLeniently(request, right.readSignature, { components: true }),
    })),
});
