import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-key'],
  description: 'takes any fragment for the key of a did:key',
  answer: judgingRequests((right) => ({
    requireKey: (signature, keys, now) =>
      right.requireKey({ ...signature, keyid: String(keys[0]?.id) }, keys, now),
  })),
});
