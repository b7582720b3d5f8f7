import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'looks at the method before it sees that the actor was deleted',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const { method, path } = request;
      const isTaken = /\/inbox$/.test(path) ? /^(GET|HEAD|POST|OPTIONS)$/ : /^(GET|HEAD|OPTIONS)$/;
      const isLate = answer.status === 410 && path.startsWith('/actors/') && !isTaken.test(method);
      const late = new ProtocolError('method-not-allowed', 'not this method');
      return parts.finishAnswer(isLate ? parts.problem(late, parts.statusOfCode) : answer, request);
    },
  }),
});
