import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-manual-decide'],
  description: 'ignores the decision of an owner that names the Follow by its content id',
  change: (parts) => ({
    ...parts,
    foldFollowerGraph: (graph, entry) =>
      entry.kind === 'published' &&
      ['Accept', 'Reject'].includes(entry.activity.type) &&
      typeof entry.activity.object === 'string'
        ? graph
        : parts.foldFollowerGraph(graph, entry),
  }),
});
