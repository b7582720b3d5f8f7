import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-rule'],
  description: 'approves nothing by a rule that compares nothing',
  change: (parts) => ({
    ...parts,
    ruleMatches: (match, did, proposal) =>
      Object.keys(match).length > 0 && parts.ruleMatches(match, did, proposal),
  }),
});
