import { folding, named } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-undo'],
  description: 'ignores an Undo that comes before its Endorse',
  answer: folding((known) => {
    const seen = new Set<string>();
    return known.filter(({ activity }) => {
      seen.add(String(activity['id']));
      return activity['type'] !== 'Undo' || seen.has(named(activity));
    });
  }),
});
