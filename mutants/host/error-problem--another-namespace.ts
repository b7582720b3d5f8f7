import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-problem'],
  description: 'writes the type of a refusal for want of a token as a URL',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return answer.status === 401
        ? changeJson(answer, (problem) => ({
            ...problem,
            type: 'https://concordat.example/errors/unauthorized',
          }))
        : answer;
    },
  }),
});
