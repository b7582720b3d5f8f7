import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'takes envelopes with members that nobody knows',
  answer: overlookingShape((envelope) => {
    const known = [
      'id',
      'sender_did',
      'receiver_did',
      'encoding',
      'created',
      'ttl_seconds',
      'payload',
      'proof',
    ];
    return Object.fromEntries(Object.entries(envelope).filter(([name]) => known.includes(name)));
  }),
});
