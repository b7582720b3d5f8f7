import { hostMutant } from '../mutant.ts';

/** An id whose order is the opposite one; turned twice it is the same. */
function turn(id: string): string {
  return [...id].map((character) => String.fromCharCode(255 - character.charCodeAt(0))).join('');
}

export default hostMutant({
  requirements: ['merge-view-order'],
  description: 'puts the higher of two ids first',
  change: (parts) => ({
    ...parts,
    orderThread: (known) => {
      const turned = new Map(
        [...known].map(([id, node]) => [
          id,
          { ...node, id: turn(id), parents: (node.parents ?? []).map(turn) },
        ]),
      );
      const ordered = parts.orderThread(
        new Map([...turned.values()].map((node) => [node.id, node])),
      );
      return { ...ordered, view: ordered.view.map(({ id }) => known.get(turn(id))!) };
    },
  }),
});
