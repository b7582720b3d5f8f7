import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-cors'],
  description: 'leaves the header out of the answer to HEAD',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const finished = parts.finishAnswer(answer, request);
      return request.method === 'HEAD'
        ? changeHeaders(finished, { 'access-control-allow-origin': undefined })
        : finished;
    },
  }),
});
