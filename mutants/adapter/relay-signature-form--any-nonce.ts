import { overlookingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'takes any nonce',
  answer: overlookingForm('nonce'),
});
