import { alsoGoodFor } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'takes the authority from the Host field',
  answer: alsoGoodFor((request) => ({
    ...request,
    baseUrl: `https://${request.headers['host'] ?? 'none.invalid'}`,
  })),
});
