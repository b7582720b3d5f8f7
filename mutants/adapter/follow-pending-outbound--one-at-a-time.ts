import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-pending-outbound'],
  description: 'keeps only the newest Follow of an actor, whomever it follows',
  answer: answeringByRules({
    facts: (facts, actor) =>
      facts.filter(
        (fact) =>
          fact.type !== 'Follow' ||
          fact.actor !== actor ||
          fact.id ===
            facts.filter((one) => one.type === 'Follow' && one.actor === actor).at(-1)?.id,
      ),
  }),
});
