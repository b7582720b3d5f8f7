import { withRules, lastOf } from '../follow-rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-order-free'],
  description: 'lets the word that came last decide about a Follow',
  change: (parts) =>
    withRules(parts, {
      state(_follow, accepting, ending) {
        const word = lastOf([...accepting, ...ending]);
        return word === undefined ? 'open' : word.type === 'Accept' ? 'accepted' : 'ended';
      },
    }),
});
