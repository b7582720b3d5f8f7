import { hostMutant } from '../mutant.ts';

const atCreation = new Map<string, boolean>();

export default hostMutant({
  requirements: ['follow-manual'],
  description: 'reads manuallyApprovesFollowers only in the Create of an actor',
  change: (parts) => ({
    ...parts,
    approvesByHand: (actor) => {
      const known = atCreation.get(actor.url) ?? parts.approvesByHand(actor);
      atCreation.set(actor.url, known);
      return known;
    },
  }),
});
