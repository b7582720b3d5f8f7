import { ProtocolError } from '../../reference/core/errors.ts';
import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-codes'],
  description: 'answers 422 to a malformed query',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return error instanceof ProtocolError && error.code === 'query-invalid'
        ? changeJson({ ...answer, status: 422 }, (problem) => ({ ...problem, status: 422 }))
        : answer;
    },
  }),
});
