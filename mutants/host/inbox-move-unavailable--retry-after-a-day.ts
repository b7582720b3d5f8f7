import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unavailable'],
  description: 'asks for a Move again after a day',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        answer.body?.includes('peer-unavailable') && request.path.endsWith('/inbox')
          ? changeHeaders(answer, { 'retry-after': '86400' })
          : answer,
        request,
      ),
  }),
});
