import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-webfinger'],
  description: 'answers WebFinger with application/json',
  change: (parts) =>
    changeAnswer(parts, 'GET /.well-known/webfinger', (answer, request) => {
      void request;
      return changeHeaders(answer, { 'content-type': 'application/json' });
    }),
});
