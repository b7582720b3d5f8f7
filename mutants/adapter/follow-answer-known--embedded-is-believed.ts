import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-answer-known'],
  description: 'takes a Follow that an answer embeds for one that was published',
  answer: answeringByRules({
    facts: (facts) => [
      ...facts.flatMap((fact) =>
        typeof fact.object === 'object' && fact.type !== 'Delete'
          ? [{ ...(fact.object as typeof fact), at: fact.at }, fact]
          : [fact],
      ),
    ],
  }),
});
