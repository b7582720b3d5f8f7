import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull-errors'],
  description: 'does not say when to try again',
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
