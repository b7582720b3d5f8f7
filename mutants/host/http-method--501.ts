import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-method'],
  description: 'answers 404 to PATCH',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        answer.status === 405 && request.method === 'PATCH'
          ? { ...parts.problem(new ProtocolError('not-found', 'no such path'), parts.statusOfCode) }
          : answer,
        request,
      ),
  }),
});
