import { hostMutant } from '../mutant.ts';
import { keepTokens, letIn } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-result-token'],
  description: 'accepts the tokens of all results when one of them was confirmed',
  change: (parts) => {
    const kept = keepTokens(parts);
    return letIn(kept.parts, (token, pairs) =>
      pairs.find(({ pairId, state }) => state === 'active' && pairId === kept.kept.get(token)),
    );
  },
});
