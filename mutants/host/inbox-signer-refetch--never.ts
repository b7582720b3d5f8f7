import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-refetch'],
  description: 'never fetches the document of a signer again',
  change: (parts) => {
    const kept = new Map<string, JsonObject>();
    return {
      ...parts,
      async fetchActorDocument(actor, transport, parse) {
        const document =
          kept.get(actor) ?? (await parts.fetchActorDocument(actor, transport, parse));
        kept.set(actor, document);
        return document;
      },
    };
  },
});
