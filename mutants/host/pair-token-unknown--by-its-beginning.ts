import { hostMutant } from '../mutant.ts';
import { keepTokens, letIn } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['pair-token-unknown'],
  description: 'accepts the first half of a token',
  change: (parts) => {
    const kept = keepTokens(parts);
    return letIn(kept.parts, (token, pairs) => {
      const whole = [...kept.kept.keys()].find(
        (one) => token.length > 16 && one.startsWith(token.slice(0, -1)),
      );
      return pairs.find(
        ({ pairId, state }) => state === 'active' && pairId === kept.kept.get(whole ?? ''),
      );
    });
  },
});
