import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-key'],
  description: 'compares fragments in any case',
  answer: judgingRequests((right) => ({
    requireKey: (signature, keys, now) => {
      const same = keys.find(({ id }) => id.toLowerCase() === signature.keyid.toLowerCase());
      return right.requireKey({ ...signature, keyid: same?.id ?? signature.keyid }, keys, now);
    },
  })),
});
