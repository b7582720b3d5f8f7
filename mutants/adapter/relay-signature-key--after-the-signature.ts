import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-key'],
  description: 'verifies with the first key before it asks which one is named',
  answer: judgingRequests((right) => ({
    requireKey: (_signature, keys) => keys[0]!,
    checkSignature: (request, signature, key) => {
      right.checkSignature(request, signature, key);
      right.requireKey(signature, [key], new Date().toISOString());
    },
  })),
});
