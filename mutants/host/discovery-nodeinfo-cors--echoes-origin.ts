import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-nodeinfo-cors'],
  description: 'lets the site read NodeInfo that asks for it',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const right = parts.finishAnswer(answer, request);
      const { origin } = request.message.headers;
      return request.path.includes('nodeinfo') && origin !== undefined
        ? changeHeaders(right, { 'access-control-allow-origin': origin })
        : right;
    },
  }),
});
