import { seeingLog, withRotationKeys } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-proof'],
  description: 'takes an update that is signed by a rotation key of its own',
  answer: seeingLog((state, operation) =>
    Array.isArray(operation['rotation_keys'])
      ? withRotationKeys(state, operation['rotation_keys'] as string[])
      : state,
  ),
});
