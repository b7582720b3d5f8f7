import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-start-manifest'],
  description: 'does not say when to come again where the peer is out of reach',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) => {
      const finished = parts.finishAnswer(answer, request);
      if (finished.status !== 503 || !request.path.startsWith('/v1/federation')) return finished;
      const { 'retry-after': _gone, ...headers } = finished.headers;
      return { ...finished, headers };
    },
  }),
});
