import { hostMutant } from '../mutant.ts';

const START = Date.now();

export default hostMutant({
  requirements: ['follow-accept-following'],
  description: 'forgets over a restart which Follows were published',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      const next = parts.foldFollowerGraph(graph, entry);
      const isOld = Date.parse(entry.at) < START;
      if (isOld) for (const { follows } of next.values()) follows.clear();
      return next;
    },
  }),
});
