import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-by-reference'],
  description: 'ignores a received Accept that names the Follow by its content id',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph(graph, entry) {
      return entry.kind === 'received' &&
        entry.activity.type === 'Accept' &&
        typeof entry.activity.object === 'string'
        ? graph
        : parts.foldFollowerGraph(graph, entry);
    },
  }),
});
