import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities-cors'],
  description: 'does not let scripts of other sites read the capability document',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const right = parts.finishAnswer(answer, request);
      return request.path.endsWith('sx-capabilities')
        ? changeHeaders(right, { 'access-control-allow-origin': undefined })
        : right;
    },
  }),
});
