import { refusingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'refuses nonces of more than 22 characters',
  answer: refusingForm(({ parameters }) => String(parameters.get('nonce')).length > 22),
});
