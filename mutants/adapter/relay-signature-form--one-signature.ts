import { refusingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'refuses requests that are signed for others, too',
  answer: refusingForm((_signature, all) => all.length > 1),
});
