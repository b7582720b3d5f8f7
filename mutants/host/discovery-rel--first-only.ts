import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-rel'],
  description: 'looks only at the first of several rel',
  change: (parts) => ({
    ...parts,
    webfingerDocument: (actor, relations) => parts.webfingerDocument(actor, relations.slice(0, 1)),
  }),
});
