import { alsoGoodFor } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'takes a signature for the path without its query',
  answer: alsoGoodFor((request) => ({ ...request, target: request.target.split('?')[0]! })),
});
