import { changed, folding } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-count'],
  description: 'lets an actor endorse a target in one kind only, the first one',
  answer: folding((known) => {
    const kinds = new Map<string, string>();
    return known.map((one) => {
      const { type, actor, object, kind } = one.activity;
      if (type !== 'Endorse') return one;
      const slot = `${String(actor)} ${String(object)}`;
      const first = kinds.get(slot) ?? String(kind);
      kinds.set(slot, first);
      return changed(one, { kind: first });
    });
  }),
});
