import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unavailable'],
  description: 'does not say when a Move may be delivered again',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        answer.body?.includes('peer-unavailable') && request.path.endsWith('/inbox')
          ? changeHeaders(answer, { 'retry-after': undefined })
          : answer,
        request,
      ),
  }),
});
