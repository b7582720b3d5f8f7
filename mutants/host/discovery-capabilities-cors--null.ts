import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-capabilities-cors'],
  description: 'lets only scripts without an origin read the capability document',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const right = parts.finishAnswer(answer, request);
      return request.path.endsWith('sx-capabilities')
        ? changeHeaders(right, { 'access-control-allow-origin': 'null' })
        : right;
    },
  }),
});
