import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-unknown'],
  description: 'does not say which kind of token it wants',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const right = parts.finishAnswer(answer, request);
      return request.path.startsWith('/v1/sync/')
        ? changeHeaders(right, { 'www-authenticate': undefined })
        : right;
    },
  }),
});
