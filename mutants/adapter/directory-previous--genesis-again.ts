import { isJsonObject } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-previous'],
  description: 'passes over a genesis that the log has already',
  answer: judgingOperations((right) => (did, state, operation) => {
    const isAgain =
      isJsonObject(operation) && `did:sync:instance:${String(operation['id'])}` === did;
    return state !== undefined && isAgain ? state : right(did, state, operation);
  }),
});
