import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-problem'],
  description: 'answers 406 without a body',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return answer.status === 406 ? { ...answer, body: '' } : answer;
    },
  }),
});
