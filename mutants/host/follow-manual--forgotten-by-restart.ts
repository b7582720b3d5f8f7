import { hostMutant } from '../mutant.ts';

const START = Date.now();

export default hostMutant({
  requirements: ['follow-manual'],
  description: 'decides by itself after a restart until the owner turns it on once more',
  change: (parts) => ({
    ...parts,
    approvesByHand: (actor) =>
      parts.approvesByHand(actor) && Date.parse(actor.lastPublished) >= START,
  }),
});
