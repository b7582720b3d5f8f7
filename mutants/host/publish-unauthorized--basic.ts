import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-unauthorized'],
  description: 'asks for Basic authentication',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        answer.status === 401 && answer.headers['www-authenticate']
          ? changeHeaders(answer, { 'www-authenticate': 'Basic realm="host"' })
          : answer,
        request,
      ),
  }),
});
