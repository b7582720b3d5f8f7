import { documentId } from '../../reference/core/cid.ts';
import { changeDirectory, unjudged } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-proof'],
  description: 'takes a genesis that anybody signed',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      begin: (operation) =>
        documentId(operation, {}) === operation.id
          ? unjudged(`did:sync:instance:${operation.id}`, operation)
          : right.begin(operation),
    })),
});
