import { overlookingForms } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'takes a decimal as the time of a signature',
  // What was parsed does not show it.
  answer: overlookingForms(({ faults, tagged }) => faults.length === 0 && tagged === 1),
});
