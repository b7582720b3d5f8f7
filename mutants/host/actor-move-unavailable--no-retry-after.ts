import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unavailable'],
  description: 'does not say when the target may be asked again',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        request.path === '/activity' ? changeHeaders(answer, { 'retry-after': undefined }) : answer,
        request,
      ),
  }),
});
