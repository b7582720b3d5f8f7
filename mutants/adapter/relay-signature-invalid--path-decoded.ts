import { alsoGoodFor } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'takes a signature for the path as it is decoded',
  answer: alsoGoodFor((request) => ({ ...request, target: decodeURIComponent(request.target) })),
});
