import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-by-reference'],
  description: 'does not know a Follow by its content id',
  answer: answeringByRules({
    named: ({ object }) => (typeof object === 'string' ? undefined : (object as { id: string }).id),
  }),
});
