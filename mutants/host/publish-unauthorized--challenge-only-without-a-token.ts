import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-unauthorized'],
  description: 'sends WWW-Authenticate only where there was no Authorization',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        request.message.headers.authorization === undefined
          ? answer
          : changeHeaders(answer, { 'www-authenticate': undefined }),
        request,
      ),
  }),
});
