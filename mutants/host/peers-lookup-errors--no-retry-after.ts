import { changeHeaders } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'does not say when it may be asked again',
  change: (parts) => ({
    ...parts,
    finishAnswer: (answer, request) =>
      parts.finishAnswer(
        request.path === '/v1/discovery/lookup'
          ? changeHeaders(answer, { 'retry-after': undefined })
          : answer,
        request,
      ),
  }),
});
