import { hostMutant } from '../mutant.ts';
import { answerInstead, answerWith, REQUEST } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-request-paused'],
  description: 'lets the request for a paused pair wait',
  change: (parts) =>
    answerInstead(parts, REQUEST, ({ code }) =>
      code === 'pair_paused'
        ? answerWith(202, {
            pair_id: `fed_${'0'.repeat(64)}`,
            aitl_record_id: null,
            state: 'pending',
          })
        : undefined,
    ),
});
