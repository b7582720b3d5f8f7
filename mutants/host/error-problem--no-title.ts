import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-problem'],
  description: 'leaves the title of a conflict out',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return answer.status === 409
        ? changeJson(answer, ({ title: _title, ...problem }) => problem)
        : answer;
    },
  }),
});
