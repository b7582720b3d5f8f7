import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-accept-following'],
  description: 'takes only the Accept of the newest Follow',
  answer: answeringByRules({
    facts: (facts) =>
      facts.filter(
        (fact) =>
          fact.type !== 'Follow' ||
          facts.every(
            (one) =>
              one.type !== 'Follow' ||
              one.actor !== fact.actor ||
              one.object !== fact.object ||
              one.published <= fact.published,
          ),
      ),
  }),
});
