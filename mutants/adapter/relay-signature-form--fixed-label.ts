import { refusingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'asks for a label',
  answer: refusingForm(({ label }) => label !== 'm'),
});
