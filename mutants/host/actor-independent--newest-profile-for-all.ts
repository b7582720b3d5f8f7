import type { JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

let summary: JsonValue | undefined;

export default hostMutant({
  requirements: ['actor-independent'],
  description: 'shows the summary of the actor that was updated last',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) => {
      const after = parts.foldActorState(state, entry);
      if (entry.kind === 'published')
        summary = after.get(entry.activity.actor)?.profile.summary ?? summary;
      return after;
    },
    actorDocument: (actor, base) => {
      const document = parts.actorDocument(actor, base);
      return summary === undefined ? document : { ...document, summary };
    },
  }),
});
