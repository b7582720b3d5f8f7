import { ProtocolError } from '../../reference/core/errors.ts';
import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-no-internals'],
  description: 'shows the stack of a refusal of a text',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return error instanceof ProtocolError && error.code === 'invalid-json'
        ? changeJson(answer, (problem) => ({
            ...problem,
            detail: error instanceof Error ? (error.stack ?? '') : '',
          }))
        : answer;
    },
  }),
});
