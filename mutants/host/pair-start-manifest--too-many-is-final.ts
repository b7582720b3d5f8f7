import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-start-manifest'],
  description: 'takes 429 for a final answer',
  change: (parts) =>
    changeExchange(parts, /^\/\.well-known\/syncropel$/, {
      answer: (answer) => (answer.status === 429 ? { ...answer, status: 400 } : answer),
    }),
});
