import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

const documents = new Map<string, { at: number; document: JsonObject }>();

export default hostMutant({
  requirements: ['publish-rotate-visible'],
  description: 'keeps an actor document for half a second',
  change: (parts) => ({
    ...parts,
    actorDocument: (actor, base) => {
      const now = performance.now();
      const kept = documents.get(actor.url);
      if (kept && now - kept.at < 500) return kept.document;
      const document = parts.actorDocument(actor, base);
      documents.set(actor.url, { at: now, document });
      return document;
    },
  }),
});
