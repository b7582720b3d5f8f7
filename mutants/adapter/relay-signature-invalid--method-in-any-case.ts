import { alsoGoodFor } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'takes a signature for the method in lower case',
  answer: alsoGoodFor((request) => ({ ...request, method: request.method.toLowerCase() })),
});
