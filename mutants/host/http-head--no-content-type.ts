import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-head'],
  description: 'leaves the content type out of answers to HEAD',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        request.method === 'HEAD' && true
          ? changeHeaders(answer, { 'content-type': undefined })
          : answer,
        request,
      ),
  }),
});
