import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-invalid'],
  description: 'answers 403 to a signature that does not verify',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkSignature: (request, signature, key) => {
        try {
          right.checkSignature(request, signature, key);
        } catch (error) {
          throw recode(error, 'signature-invalid', 'forbidden');
        }
      },
    })),
});
