import { alsoGoodFor } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'takes a signature for another method',
  answer: alsoGoodFor((request) => ({
    ...request,
    method: request.method === 'GET' ? 'HEAD' : 'GET',
  })),
});
