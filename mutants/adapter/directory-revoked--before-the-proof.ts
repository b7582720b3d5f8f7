import { ProtocolError, isRevoked } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-revoked'],
  description: 'asks for the end of a log before the proof',
  answer: judgingOperations((right) => (did, state, operation) => {
    if (state && isRevoked(state)) throw new ProtocolError('gone', 'the end of the log');
    return right(did, state, operation);
  }),
});
