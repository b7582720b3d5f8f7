import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-method'],
  description: 'lists POST in Allow of an outbox',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        answer.status === 405 && request.path.endsWith('/outbox')
          ? changeHeaders(answer, { allow: 'GET, HEAD, POST' })
          : answer,
        request,
      ),
  }),
});
