import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-problem'],
  description: 'gives 404 the type about:blank',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return answer.status === 404
        ? changeJson(answer, (problem) => ({ ...problem, type: 'about:blank' }))
        : answer;
    },
  }),
});
