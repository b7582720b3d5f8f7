import { seeingLog, withLast } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-created'],
  description: 'takes operations that are older than the one before them',
  answer: seeingLog((state) => withLast(state, { created: '0001-01-01T00:00:00.000Z' })),
});
