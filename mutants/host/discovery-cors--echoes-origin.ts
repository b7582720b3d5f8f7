import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-cors'],
  description: 'sends back the origin of the request',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const finished = parts.finishAnswer(answer, request);
      const { origin } = request.message.headers;
      return finished.headers['access-control-allow-origin'] && origin
        ? changeHeaders(finished, { 'access-control-allow-origin': origin })
        : finished;
    },
  }),
});
