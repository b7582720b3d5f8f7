import { folding, named } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-undo'],
  description: 'lets an Undo of an Undo bring an Endorse back',
  answer: folding((known) => {
    const undos = known.filter(({ activity }) => activity['type'] === 'Undo');
    const undone = new Set(undos.map(({ activity }) => named(activity)));
    return known.filter(({ activity }) => {
      return activity['type'] !== 'Undo' || !undone.has(String(activity['id']));
    });
  }),
});
