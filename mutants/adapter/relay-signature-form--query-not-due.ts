import { overlookingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'does not ask that the query is covered',
  answer: overlookingForm('@query'),
});
