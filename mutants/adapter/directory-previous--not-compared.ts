import { seeingLog, withLast } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-previous'],
  description: 'takes operations in any order',
  answer: seeingLog((state, { previous }) =>
    withLast(state, previous === undefined ? {} : { id: previous }),
  ),
});
