import { ProtocolError } from '../../reference/core/errors.ts';
import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-no-internals'],
  description: 'shows the query for an artifact that is not there',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return error instanceof ProtocolError && error.detail === 'no such activity'
        ? changeJson(answer, (problem) => ({
            ...problem,
            detail: 'no rows: SELECT body FROM entries WHERE key = ?',
          }))
        : answer;
    },
  }),
});
