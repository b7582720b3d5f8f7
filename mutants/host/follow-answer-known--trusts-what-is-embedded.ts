import { isJsonObject } from '../../reference/core/json.ts';
import { believe } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-answer-known'],
  description: 'takes an embedded Follow for one that was published',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      if (entry.kind === 'received' && ['Accept', 'Reject'].includes(entry.activity.type)) {
        const { object } = entry.activity;
        for (const to of entry.receivers) {
          if (isJsonObject(object) && object.actor === to) believe(graph, to, object);
        }
      }
      return parts.foldFollowerGraph(graph, entry);
    },
  }),
});
