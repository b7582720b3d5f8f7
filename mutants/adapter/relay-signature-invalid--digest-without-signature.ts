import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'takes a body with the right digest whatever was signed',
  answer: judgingRequests((right) => ({
    checkSignature: (request, signature, key, options) => {
      const isAccepted = request.method === 'POST' ? { verifySignature: () => true } : {};
      right.checkSignature(request, signature, key, { ...options, ...isAccepted });
    },
  })),
});
