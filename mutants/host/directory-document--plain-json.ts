import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-document'],
  description: 'calls the document JSON',
  change: (parts) =>
    changeAnswer(parts, 'GET /directory/:hash/did.json', (answer) =>
      changeHeaders(answer, { 'content-type': 'application/json' }),
    ),
});
