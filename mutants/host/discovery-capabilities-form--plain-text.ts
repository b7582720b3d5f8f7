import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities-form'],
  description: 'serves the capability document as text/plain',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/sx-capabilities', (answer) =>
      changeHeaders(answer, { 'content-type': 'text/plain' }),
    ),
});
