import { hostMutant } from '../mutant.ts';
import { answerInstead, answerWith } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['aitl-decide-once'],
  description: 'answers a decision that was made before with 200',
  change: (parts) =>
    answerInstead(parts, 'POST /v1/aitl/:id/decide', ({ code }, request) =>
      code === 'conflict'
        ? answerWith(200, {
            record: request.parameters.id ?? '',
            action: 'applied',
            result: 'pair_completed',
            pair_id: `fed_${'0'.repeat(64)}`,
            token_ttl: '90d',
          })
        : undefined,
    ),
});
