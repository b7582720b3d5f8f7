import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['relay-full'],
  description: 'does not say when a full mailbox may have room',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const finished = parts.finishAnswer(answer, request);
      return answer.status === 507
        ? changeHeaders(finished, { 'retry-after': undefined })
        : finished;
    },
  }),
});
