import { overlookingForms } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'takes the first of two signatures with the tag',
  answer: overlookingForms(({ faults, tagged }) => faults.length === 0 && tagged > 1),
});
