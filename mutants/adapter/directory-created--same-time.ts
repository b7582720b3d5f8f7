import { later } from '../adapter-tools.ts';
import { seeingLog, withLast } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-created'],
  description: 'refuses operations of the same time as the one before them',
  answer: seeingLog((state) => withLast(state, { created: later(state.last.created, 1) })),
});
