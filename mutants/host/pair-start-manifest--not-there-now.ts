import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-start-manifest'],
  description: 'takes a missing manifest for a peer that is out of reach',
  change: (parts) =>
    changeExchange(parts, /^\/\.well-known\/syncropel$/, {
      answer: (answer) => (answer.status === 404 ? { ...answer, status: 503 } : answer),
    }),
});
