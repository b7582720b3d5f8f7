import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-cors'],
  description: 'leaves the header out where it refuses',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const finished = parts.finishAnswer(answer, request);
      return answer.status >= 400
        ? changeHeaders(finished, { 'access-control-allow-origin': undefined })
        : finished;
    },
  }),
});
