import { overlookingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'takes signatures with another tag, or without one',
  answer: overlookingForm('tag'),
});
