import { hostMutant } from '../mutant.ts';
import { changeRelay, readLeniently } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-form'],
  description: 'takes a signature with another tag',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readSignature: (request) => readLeniently(request, right.readSignature, { tag: true }),
    })),
});
