import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['conv-time-form'],
  description: "writes the time of an actor's creation without milliseconds",
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      return { ...document, published: String(document.published).replace(/\.\d{3}Z$/, 'Z') };
    },
  }),
});
