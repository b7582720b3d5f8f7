import { digestIn, judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'does not compare the digest with the body',
  answer: judgingRequests((right) => ({
    checkSignature: (request, signature, key, options) => {
      const digest = digestIn(request);
      const given = digest && { sha256: () => digest };
      right.checkSignature(request, signature, key, { ...options, ...given });
    },
  })),
});
