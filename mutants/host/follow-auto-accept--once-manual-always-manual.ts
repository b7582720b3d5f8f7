import { hostMutant } from '../mutant.ts';

const byHand = new Set<string>();

export default hostMutant({
  requirements: ['follow-auto-accept'],
  description: 'goes on to leave Follows open when the owner has turned the decision by hand off',
  change: (parts) => ({
    ...parts,
    approvesByHand(actor) {
      if (parts.approvesByHand(actor)) byHand.add(actor.url);
      return byHand.has(actor.url);
    },
  }),
});
