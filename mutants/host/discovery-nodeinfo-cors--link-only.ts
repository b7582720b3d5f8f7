import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo-cors'],
  description: 'lets scripts of any site read the link and not the document',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const right = parts.finishAnswer(answer, request);
      return request.path === '/nodeinfo/2.1'
        ? changeHeaders(right, { 'access-control-allow-origin': undefined })
        : right;
    },
  }),
});
