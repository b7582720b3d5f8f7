import { overlookingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'takes signatures that cover something twice',
  answer: overlookingForm('components twice'),
});
