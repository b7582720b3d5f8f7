import { refusingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'asks for an order of the components',
  answer: refusingForm(({ components }) => components[0] !== '@method'),
});
