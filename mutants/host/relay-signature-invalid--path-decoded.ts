import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-invalid'],
  description: 'verifies for the decoded path',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkSignature: (request, signature, key) => {
        const [path = '', ...query] = request.target.split('?');
        const decoded = [decodeURIComponent(path), ...query].join('?');
        try {
          right.checkSignature(request, signature, key);
        } catch {
          right.checkSignature({ ...request, target: decoded }, signature, key);
        }
      },
    })),
});
