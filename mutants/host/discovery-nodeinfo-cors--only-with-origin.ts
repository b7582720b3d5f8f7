import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo-cors'],
  description: 'says who may read NodeInfo only where the request names an origin',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const right = parts.finishAnswer(answer, request);
      const isAsked = request.message.headers.origin !== undefined;
      return request.path.includes('nodeinfo') && !isAsked
        ? changeHeaders(right, { 'access-control-allow-origin': undefined })
        : right;
    },
  }),
});
