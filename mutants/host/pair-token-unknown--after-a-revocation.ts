import { hostMutant } from '../mutant.ts';
import { keepTokens, letIn } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-token-unknown'],
  description: 'goes on accepting the tokens of a pair that was revoked',
  change: (parts) => {
    const kept = keepTokens(parts);
    return letIn(kept.parts, (token, pairs) =>
      pairs.find(({ pairId, state }) => state === 'revoked' && pairId === kept.kept.get(token)),
    );
  },
});
