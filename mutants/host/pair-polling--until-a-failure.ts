import { hostMutant } from '../mutant.ts';
import { changeExchange } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-polling'],
  description: 'stops polling when the peer cannot answer once',
  change: (parts) =>
    changeExchange(parts, /\/poll$/, {
      answer: (answer) => (answer.status === 503 ? { ...answer, status: 400 } : answer),
    }),
});
