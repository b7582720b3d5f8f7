import { ProtocolError } from '../../reference/core/errors.ts';
import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-codes'],
  description: 'has a code of its own for a page that is not there',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return error instanceof ProtocolError && error.detail === 'there is no such page'
        ? changeJson(answer, (problem) => ({
            ...problem,
            code: 'page-not-found',
            type: 'urn:concordat:error:page-not-found',
          }))
        : answer;
    },
  }),
});
