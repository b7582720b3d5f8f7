import { hostMutant } from '../mutant.ts';
import { changeRelay, readLeniently } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-form'],
  description: 'takes the first one of two signatures with the tag',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readSignature: (request) => readLeniently(request, right.readSignature, { several: true }),
    })),
});
