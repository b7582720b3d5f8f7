import type { ThreadNode } from '../../reference/core/merge.ts';
import { hostMutant } from '../mutant.ts';

function inOrder<Node extends ThreadNode>(nodes: readonly Node[]): Node[] {
  const put = new Set<string>();
  const view: Node[] = [];
  for (;;) {
    const ready = nodes.filter(
      ({ id, parents = [] }) => !put.has(id) && parents.every((parent) => put.has(parent)),
    );
    const clock = Math.min(...ready.map((node) => node.clock ?? Infinity));
    const next = ready.find((node) => (node.clock ?? Infinity) === clock);
    if (!next) return view;
    put.add(next.id);
    view.push(next);
  }
}

export default hostMutant({
  requirements: ['merge-view-order'],
  description: 'lets the first come decide between equal clocks',
  change: (parts) => ({
    ...parts,
    orderThread: (known) => {
      const ordered = parts.orderThread(known);
      return { ...ordered, view: inOrder([...known.values()]) };
    },
  }),
});
