import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'knows below a deleted actor only the paths of its table',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const isOdd =
        answer.status === 410 &&
        /^\/actors\/[^/]+\/.+/.test(request.path) &&
        !/^\/actors\/[^/]+\/(inbox|outbox|followers|following|backfilled)$/.test(request.path);
      const missing = new ProtocolError('not-found', 'no such path');
      return parts.finishAnswer(
        isOdd ? parts.problem(missing, parts.statusOfCode) : answer,
        request,
      );
    },
  }),
});
