import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-ask-errors'],
  description: 'does not say when a peer may be asked again',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        request.path === '/v1/discovery/introductions'
          ? changeHeaders(answer, { 'retry-after': undefined })
          : answer,
        request,
      ),
  }),
});
