import { refusingForm } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-form'],
  description: 'asks for an order of the parameters',
  answer: refusingForm(({ parameters }) => [...parameters.keys()][0] !== 'created'),
});
