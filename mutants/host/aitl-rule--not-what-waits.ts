import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-rule'],
  description: 'does not approve what waited when a rule is added',
  change: (parts) => ({ ...parts, waitingForRule: () => [] }),
});
