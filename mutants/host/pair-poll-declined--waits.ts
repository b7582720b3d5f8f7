import { hostMutant } from '../mutant.ts';
import { answerInstead, answerWith, POLL } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-poll-declined'],
  description: 'lets a poll for what was declined wait',
  change: (parts) =>
    answerInstead(parts, POLL, ({ code }, request) =>
      code === 'pair_declined'
        ? answerWith(202, { pair_id: request.parameters.pairId ?? '', state: 'pending' })
        : undefined,
    ),
});
