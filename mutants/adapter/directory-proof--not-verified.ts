import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-proof'],
  description: 'does not verify signatures',
  answer: judgingOperations(
    (right) => (did, state, operation) =>
      right(did, state, operation, { verifySignature: () => true }),
  ),
});
