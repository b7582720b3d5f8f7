import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-not-acceptable'],
  description: 'answers 406 with the code unsupported-media-type',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return answer.status === 406
        ? changeJson(answer, (problem) => ({
            ...problem,
            code: 'unsupported-media-type',
            type: 'urn:concordat:error:unsupported-media-type',
          }))
        : answer;
    },
  }),
});
