import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-rel'],
  description: 'gives all links whatever is asked for',
  change: (parts) => ({
    ...parts,
    webfingerDocument: (actor) => parts.webfingerDocument(actor, []),
  }),
});
