import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-did'],
  description: 'takes the keys of every DID that begins with that of the mailbox',
  answer: judgingRequests((right) => ({
    checkOwner: (signature, did) => {
      if (!signature.keyid.startsWith(did)) right.checkOwner(signature, did);
    },
  })),
});
