import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-not-poisoned'],
  description: 'keeps the text of an actor document before it looks whether it is good',
  change: (parts) => {
    const texts = new Map<string, Uint8Array>();
    return {
      ...parts,
      fetchActorDocument: (actor, transport, parse) =>
        parts.fetchActorDocument(
          actor,
          {
            ...transport,
            async request(request) {
              const kept = texts.get(actor);
              const answer = await transport.request(request);
              if (kept && answer.status === 200) return { ...answer, body: kept };
              texts.set(actor, answer.body);
              return answer;
            },
          },
          parse,
        ),
    };
  },
});
