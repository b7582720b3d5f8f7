import { folding } from '../endorsement-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['endorse-undo'],
  description: 'understands only an Undo that names the Endorse by its content id',
  answer: folding((known) =>
    known.filter(({ activity: { type, object } }) => type !== 'Undo' || typeof object === 'string'),
  ),
});
