import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-did'],
  description: 'answers 401 to a stranger',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkOwner: (signature, did) => {
        try {
          right.checkOwner(signature, did);
        } catch (error) {
          throw recode(error, 'forbidden', 'signer-unresolvable');
        }
      },
    })),
});
