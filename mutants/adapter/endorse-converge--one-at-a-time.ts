import type { JsonObject } from '../../harness/oracle/index.ts';
import { folding, named } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-converge'],
  description: 'counts an Endorse only where the actor has none at the time',
  answer: folding((known) => {
    const open = new Map<string, string>();
    return known.filter(({ activity }: { activity: JsonObject }) => {
      const { type, id, actor, object, kind } = activity;
      const slot = `${String(actor)} ${String(object)} ${String(kind)}`;
      if (type === 'Endorse') {
        if (open.has(slot)) return false;
        open.set(slot, String(id));
      } else if (type === 'Undo') {
        for (const [name, endorse] of open) if (endorse === named(activity)) open.delete(name);
      }
      return true;
    });
  }),
});
