import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-cors'],
  description: 'leaves the header out where the method is not allowed',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const finished = parts.finishAnswer(answer, request);
      return answer.status === 405
        ? changeHeaders(finished, { 'access-control-allow-origin': undefined })
        : finished;
    },
  }),
});
