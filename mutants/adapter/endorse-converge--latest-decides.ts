import type { JsonObject } from '../../harness/oracle/index.ts';
import { folding, named } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-converge'],
  description: 'lets what came last, an Endorse or its Undo, decide',
  answer: folding((known) => {
    const places = new Map<string, number>();
    known.forEach(({ activity }: { activity: JsonObject }, place) => {
      if (activity['type'] === 'Endorse') places.set(String(activity['id']), place);
    });
    return known.filter(
      ({ activity }, place) =>
        activity['type'] !== 'Undo' || place > (places.get(named(activity)) ?? known.length),
    );
  }),
});
