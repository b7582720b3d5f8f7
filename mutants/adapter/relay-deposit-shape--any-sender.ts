import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'takes any text as the DID of the sender',
  answer: overlookingShape((envelope) =>
    typeof envelope['sender_did'] === 'string'
      ? { ...envelope, sender_did: 'did:web:a.example' }
      : envelope,
  ),
});
