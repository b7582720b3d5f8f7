import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-reject'],
  description: 'takes a Reject for the end of the consent and leaves the Follow open',
  answer: answeringByRules({
    state: (_follow, accepting, ending) =>
      ending.some(({ type }) => type !== 'Reject')
        ? 'ended'
        : accepting.length > 0 && ending.length === 0
          ? 'accepted'
          : 'open',
  }),
});
