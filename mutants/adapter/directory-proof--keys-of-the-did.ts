import { seeingLog, withRotationKeys } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-proof'],
  description: 'takes operations by the keys of the DID, too',
  answer: seeingLog((state) =>
    withRotationKeys(state, [
      ...state.statement.rotation_keys,
      ...state.keys.map(({ publicKeyMultibase }) => publicKeyMultibase),
    ]),
  ),
});
