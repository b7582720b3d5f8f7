import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-request-bound'],
  description: 'does not say when a host may ask again whose proposals are too many',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const finished = parts.finishAnswer(answer, request);
      return finished.status === 503
        ? changeHeaders(finished, { 'retry-after': undefined })
        : finished;
    },
  }),
});
