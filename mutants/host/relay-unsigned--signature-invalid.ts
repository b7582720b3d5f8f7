import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-unsigned'],
  description: 'calls a request without a signature one with a wrong signature',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      readSignature: (request) => {
        try {
          return right.readSignature(request);
        } catch (error) {
          throw recode(error, 'unauthorized', 'signature-invalid');
        }
      },
    })),
});
