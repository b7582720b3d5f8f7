import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-cors'],
  description: 'sends the header only where the request has Origin',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const finished = parts.finishAnswer(answer, request);
      return request.message.headers.origin === undefined
        ? changeHeaders(finished, { 'access-control-allow-origin': undefined })
        : finished;
    },
  }),
});
