import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-rule'],
  description: 'approves what equals a rule in one of its members',
  change: (parts) => ({
    ...parts,
    ruleMatches: (match, did, proposal) => {
      const members = Object.entries(match);
      return (
        members.length === 0 ||
        members.some(([name, value]) => parts.ruleMatches({ [name]: value }, did, proposal))
      );
    },
  }),
});
