import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-problem'],
  description: 'writes the status as a text',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return answer.status === 413
        ? changeJson(answer, (problem) => ({ ...problem, status: String(answer.status) }))
        : answer;
    },
  }),
});
