import { alsoGoodFor } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'takes a signature for the authority with its usual port',
  answer: alsoGoodFor((request) => ({
    ...request,
    // Of http, 443 is not the usual port, and so it stays.
    baseUrl: `http://${new URL(request.baseUrl).hostname}:443`,
  })),
});
