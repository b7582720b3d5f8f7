import { seeingLog, withRotationKeys } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-proof'],
  description: 'takes operations by the first rotation key only',
  answer: seeingLog((state) => withRotationKeys(state, state.statement.rotation_keys.slice(0, 1))),
});
