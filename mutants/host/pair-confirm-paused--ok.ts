import { hostMutant } from '../mutant.ts';
import { answerInstead, answerWith, CONFIRM } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm-paused'],
  description: 'answers the confirm for a paused pair with 200',
  change: (parts) =>
    answerInstead(parts, CONFIRM, ({ code }, request) =>
      code === 'pair_paused'
        ? answerWith(200, { pair_id: request.parameters.pairId ?? '', state: 'paused' })
        : undefined,
    ),
});
