import { seeingLog, withLast } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-revoked'],
  description: 'goes on with a log after its end',
  answer: seeingLog((state) => withLast(state, { type: 'update' })),
});
