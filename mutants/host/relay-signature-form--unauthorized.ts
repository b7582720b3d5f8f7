import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-form'],
  description: 'calls a malformed signature none',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readSignature: (request) => {
        try {
          return right.readSignature(request);
        } catch (error) {
          throw recode(error, 'signature-invalid', 'unauthorized');
        }
      },
    })),
});
