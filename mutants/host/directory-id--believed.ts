import { documentId } from '../../reference/core/cid.ts';
import { changeDirectory, unjudged } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-id'],
  description: 'believes the id of an operation',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      append: (state, operation) =>
        documentId(operation, {}) === operation.id
          ? right.append(state, operation)
          : unjudged(state.did, operation, state),
    })),
});
