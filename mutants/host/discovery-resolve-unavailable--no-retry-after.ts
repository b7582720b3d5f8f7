import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-unavailable'],
  description: 'leaves Retry-After out',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        request.path === '/resolve' ? changeHeaders(answer, { 'retry-after': undefined }) : answer,
        request,
      ),
  }),
});
