import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-refetch'],
  description: 'looks for an unknown key of the same signer at most once a minute',
  change: (parts) => {
    const looked = new Map<string, { document: JsonObject; at: number }>();
    return {
      ...parts,
      async fetchActorDocument(actor, transport, parse) {
        const last = looked.get(actor);
        if (last && parts.clock.now() - last.at < 60_000) return last.document;
        const document = await parts.fetchActorDocument(actor, transport, parse);
        if (last) looked.set(actor, { document, at: parts.clock.now() });
        else looked.set(actor, { document, at: 0 });
        return document;
      },
    };
  },
});
