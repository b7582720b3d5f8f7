import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-did-web-served'],
  description: 'serves its document as JSON',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/did.json', (answer) =>
      changeHeaders(answer, { 'content-type': 'application/json' }),
    ),
});
