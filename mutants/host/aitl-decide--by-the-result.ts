import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-decide'],
  description: 'writes what came of a decision, and not the decision',
  change: (parts) => ({
    ...parts,
    decisionRecord: (proposal, decision, grounds) => {
      const right = parts.decisionRecord(proposal, decision, grounds);
      const result = decision === 'approve' ? 'approved' : 'declined';
      return { ...right, body: { ...right.body, decision: result } };
    },
  }),
});
