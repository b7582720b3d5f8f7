import { answeringByRules, lastOf } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-order-free'],
  description: 'lets the word that came last decide about a Follow',
  answer: answeringByRules({
    state(_follow, accepting, ending) {
      const word = lastOf([...accepting, ...ending]);
      return word === undefined ? 'open' : word.type === 'Accept' ? 'accepted' : 'ended';
    },
  }),
});
