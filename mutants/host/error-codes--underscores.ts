import { changeJson } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['error-codes'],
  description: 'writes the code of a content type with underscores',
  change: (parts) => ({
    ...parts,
    problem: (error, statusOf) => {
      const answer = parts.problem(error, statusOf);
      return answer.status === 415
        ? changeJson(answer, (problem) => ({
            ...problem,
            code: 'unsupported_media_type',
            type: 'urn:concordat:error:unsupported_media_type',
          }))
        : answer;
    },
  }),
});
