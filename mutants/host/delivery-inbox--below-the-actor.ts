import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-inbox'],
  description: 'sends to /inbox below the actor, whatever its document says',
  change: (parts) => ({
    ...parts,
    async fetchActorDocument(actor, transport, parse) {
      const document = await parts.fetchActorDocument(actor, transport, parse);
      return { ...document, inbox: `${actor}/inbox` };
    },
  }),
});
