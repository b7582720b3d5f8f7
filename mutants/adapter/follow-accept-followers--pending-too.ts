import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-accept-followers'],
  description: 'leaves an actor pending that has been accepted before',
  answer: answeringByRules({ isPending: (states) => states.has('open') }),
});
