import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-receiver', 'async-refuse'],
  description: 'compares only the hosts of did:web',
  answer: judgingEnvelopes((right) => ({
    checkReceiver: (envelope, receiver) => {
      const hostOf = (did: string): string => did.replace(/^(did:web:[^:%]+).*$/, '$1');
      const { receiver_did: given } = envelope;
      right.checkReceiver({ ...envelope, receiver_did: hostOf(given) }, hostOf(receiver));
    },
  })),
});
