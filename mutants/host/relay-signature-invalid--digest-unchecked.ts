import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-invalid'],
  description: 'does not compare the digest with the body',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkSignature: (request, signature, key) => {
        try {
          right.checkSignature(request, signature, key);
        } catch (error) {
          if (!(error instanceof Error) || !error.message.includes('Content-Digest')) throw error;
        }
      },
    })),
});
