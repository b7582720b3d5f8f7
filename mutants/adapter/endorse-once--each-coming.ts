import { changed, folding } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-once'],
  description: 'counts an Endorse each time that it comes',
  answer: folding((known) => {
    const seen = new Set<string>();
    return known.map((one, index) => {
      const id = String(one.activity['id']);
      if (one.activity['type'] !== 'Endorse' || !seen.has(id)) {
        seen.add(id);
        return one;
      }
      return changed(one, { id: `${id}-${index}` });
    });
  }),
});
