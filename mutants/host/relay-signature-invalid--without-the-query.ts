import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-invalid'],
  description: 'does not look at the query',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkSignature: (request, signature, key) => {
        const [path = ''] = request.target.split('?');
        try {
          right.checkSignature(request, signature, key);
        } catch {
          right.checkSignature({ ...request, target: `${path}?limit=1` }, signature, key);
        }
      },
    })),
});
