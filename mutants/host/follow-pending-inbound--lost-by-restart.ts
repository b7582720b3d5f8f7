import { hostMutant } from '../mutant.ts';

const START = Date.now();

export default hostMutant({
  requirements: ['follow-pending-inbound'],
  description: 'forgets over a restart who is pending',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph: (graph, entry) =>
      entry.kind === 'received' && entry.activity.type === 'Follow' && Date.parse(entry.at) < START
        ? graph
        : parts.foldFollowerGraph(graph, entry),
  }),
});
