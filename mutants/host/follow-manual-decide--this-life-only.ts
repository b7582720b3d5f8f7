import { namedBy } from '../graph-tools.ts';
import { hostMutant } from '../mutant.ts';

const START = Date.now();

export default hostMutant({
  requirements: ['follow-manual-decide'],
  description: 'forgets over a restart what an owner has to decide',
  change: (parts) => {
    const old = new Set<string>();
    return {
      ...parts,
      foldFollowerGraph(graph, entry) {
        if (Date.parse(entry.at) < START && entry.kind === 'received') old.add(entry.activity.id);
        const isLost =
          Date.parse(entry.at) >= START &&
          entry.kind === 'published' &&
          ['Accept', 'Reject'].includes(entry.activity.type) &&
          old.has(namedBy(entry.activity));
        return isLost ? graph : parts.foldFollowerGraph(graph, entry);
      },
    };
  },
});
