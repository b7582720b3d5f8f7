import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-did'],
  description: 'takes an operation that names another DID',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      append: (state, operation) =>
        operation.type !== 'genesis' && operation.did !== state.did
          ? { ...state, length: state.length + 1, last: operation }
          : right.append(state, operation),
    })),
});
