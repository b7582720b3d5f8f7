import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-form'],
  description: 'takes an acknowledgement whose body is not covered',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readSignature: (request) => {
        const input = request.headers['signature-input'] ?? '';
        const isCovered = input.includes('"content-digest"');
        return right.readSignature(isCovered ? request : { ...request, method: 'GET' });
      },
    })),
});
