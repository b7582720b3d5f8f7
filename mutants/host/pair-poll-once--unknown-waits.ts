import { hostMutant } from '../mutant.ts';
import { answerInstead, answerWith, POLL } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-once'],
  description: 'lets a poll for a request that it does not know wait',
  change: (parts) =>
    answerInstead(parts, POLL, ({ code }, request) =>
      code === 'gone'
        ? answerWith(202, { pair_id: request.parameters.pairId ?? '', state: 'pending' })
        : undefined,
    ),
});
