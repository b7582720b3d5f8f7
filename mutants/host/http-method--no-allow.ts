import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-method'],
  description: 'leaves Allow out',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        answer.status === 405 ? changeHeaders(answer, { allow: undefined }) : answer,
        request,
      ),
  }),
});
