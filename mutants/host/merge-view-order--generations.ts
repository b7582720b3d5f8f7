import type { ThreadNode } from '../../reference/core/merge.ts';
import { hostMutant } from '../mutant.ts';

function depth(node: ThreadNode, known: ReadonlyMap<string, ThreadNode>): number {
  const parents = (node.parents ?? [])
    .map((id) => known.get(id))
    .filter((parent) => parent !== undefined);
  return parents.length === 0 ? 0 : 1 + Math.max(...parents.map((parent) => depth(parent, known)));
}

export default hostMutant({
  requirements: ['merge-view-order'],
  description: 'puts all records of a generation before the next one',
  change: (parts) => ({
    ...parts,
    orderThread: (known) => {
      const ordered = parts.orderThread(known);
      return {
        ...ordered,
        view: [...ordered.view].sort((a, b) => depth(a, known) - depth(b, known)),
      };
    },
  }),
});
