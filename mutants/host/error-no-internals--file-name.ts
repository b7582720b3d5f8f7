import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-no-internals'],
  description: 'names the file that refused',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return answer.status === 422
        ? changeJson(answer, (problem) => ({
            ...problem,
            detail: `refused in ${/[^(/\s]*\.js:\d+/.exec(error instanceof Error ? (error.stack ?? '') : '')?.[0] ?? ''}`,
          }))
        : answer;
    },
  }),
});
