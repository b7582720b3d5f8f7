import { changeAnswer, changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve'],
  description: 'answers /resolve with application/activity+json',
  change: (parts) =>
    changeAnswer(parts, 'GET /resolve', (answer, request) => {
      void request;
      return changeHeaders(answer, { 'content-type': 'application/activity+json' });
    }),
});
