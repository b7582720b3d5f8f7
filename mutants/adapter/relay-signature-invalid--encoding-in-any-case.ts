import { alsoGoodFor } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'takes a signature for the path with its percent-encoding in another case',
  answer: alsoGoodFor((request) => ({
    ...request,
    target: request.target.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  })),
});
