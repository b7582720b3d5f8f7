import { overlookingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'takes signatures that cover more than they have to',
  answer: overlookingForm('more components'),
});
