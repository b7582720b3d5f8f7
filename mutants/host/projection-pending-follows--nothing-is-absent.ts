import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-pending-follows'],
  description: 'leaves out actors who have nothing to decide',
  change: (parts) => ({
    ...parts,
    pendingFollows: (graph, actor) =>
      new Map([...parts.pendingFollows(graph, actor)].filter(([, places]) => places.length > 0)),
  }),
});
