import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-stale'],
  description: 'calls a stale signature invalid',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkTime: (signature, now) => {
        try {
          right.checkTime(signature, now);
        } catch (error) {
          throw recode(error, 'signature-stale', 'signature-invalid');
        }
      },
    })),
});
