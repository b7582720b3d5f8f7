import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-rule'],
  description: 'approves only one of the proposals that waited for a rule',
  change: (parts) => ({
    ...parts,
    waitingForRule: (change, rule) => parts.waitingForRule(change, rule).slice(0, 1),
  }),
});
