import { recode } from '../changes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-key'],
  description: 'calls a signature by an unknown key invalid',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      requireKey: (signature, keys, now) => {
        try {
          return right.requireKey(signature, keys, now);
        } catch (error) {
          throw recode(error, 'signer-unresolvable', 'signature-invalid');
        }
      },
    })),
});
