import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-decide'],
  description: 'does not write down a reason that is an empty text',
  change: (parts) => ({
    ...parts,
    decisionRecord: (proposal, decision, grounds) =>
      parts.decisionRecord(proposal, decision, { ...grounds, reason: grounds.reason || undefined }),
  }),
});
