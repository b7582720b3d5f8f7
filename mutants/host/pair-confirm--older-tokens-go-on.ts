import { hostMutant } from '../mutant.ts';
import { keepTokens, letIn } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-confirm'],
  description: 'goes on accepting the tokens that were minted before a confirm',
  change: (parts) => {
    const kept = keepTokens(parts);
    return letIn(kept.parts, (token, pairs) =>
      pairs.find(({ pairId, state }) => state === 'active' && pairId === kept.kept.get(token)),
    );
  },
});
