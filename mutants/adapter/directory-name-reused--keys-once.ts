import { ProtocolError } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-name-reused'],
  description: 'refuses a key that comes again by another name',
  answer: judgingOperations((right) => (did, state, operation) => {
    const next = right(did, state, operation);
    const keys = next.keys.map(({ publicKeyMultibase }) => publicKeyMultibase);
    if (new Set(keys).size === keys.length) return next;
    throw new ProtocolError('conflict', 'the key is known');
  }),
});
