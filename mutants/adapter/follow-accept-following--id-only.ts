import { answeringByRules } from '../follow-rules.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['follow-accept-following', 'follow-accept-followers'],
  description: 'does not know a Follow that is embedded',
  answer: answeringByRules({
    named: ({ object }) => (typeof object === 'string' ? object : undefined),
  }),
});
