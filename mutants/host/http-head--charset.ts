import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-head'],
  description: 'answers HEAD of an artifact with application/json',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        request.method === 'HEAD' && request.path.startsWith('/artifacts/') && answer.status === 200
          ? changeHeaders(answer, { 'content-type': 'application/json' })
          : answer,
        request,
      ),
  }),
});
