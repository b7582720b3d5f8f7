import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-profile'],
  description: 'leaves an empty summary out of the document',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const { summary, ...rest } = parts.actorDocument(actor, base);
      return summary ? { ...rest, summary } : rest;
    },
  }),
});
