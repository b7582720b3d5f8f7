import type { JsonObject } from '../../harness/oracle/index.ts';
import { changed, folding, named } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-undo-other'],
  description: 'counts an Undo by anybody',
  answer: folding((known) => {
    const byId = new Map<string, JsonObject>();
    for (const { activity } of known) byId.set(String(activity['id']), activity);
    return known.map((one) => {
      const actor = byId.get(named(one.activity))?.['actor'];
      return one.activity['type'] === 'Undo' && actor !== undefined ? changed(one, { actor }) : one;
    });
  }),
});
