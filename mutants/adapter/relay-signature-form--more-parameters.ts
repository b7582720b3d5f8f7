import { overlookingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'takes signatures with other parameters beside the five',
  answer: overlookingForm('more parameters'),
});
