import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-only-together'],
  description: 'takes the shared inbox for the inbox of every actor that has one',
  change: (parts) => ({
    ...parts,
    async fetchActorDocument(actor, transport, parse) {
      const document = await parts.fetchActorDocument(actor, transport, parse);
      const inbox = parts.sharedInboxOf(document, actor);
      return inbox === undefined ? document : { ...document, inbox };
    },
  }),
});
