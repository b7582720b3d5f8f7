import { listRules } from '../../reference/host/pairs/approval.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-rule'],
  description: 'looks at no rule but the one that was added last',
  change: (parts) => ({
    ...parts,
    groundsAtOnce: (change, proposal) => {
      const rule = listRules(change.notes).at(-1);
      const isMeant = rule && parts.ruleMatches(rule.match, change.peerDid, proposal);
      return isMeant ? { rule: rule.id } : undefined;
    },
  }),
});
