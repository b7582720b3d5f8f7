import { documentId } from '../../reference/core/cid.ts';
import { changeDirectory, unjudged } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-id'],
  description: 'puts the right id in the place of a wrong one',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      begin: (operation) => {
        const id = documentId(operation, {});
        if (id === operation.id) return right.begin(operation);
        return unjudged(`did:sync:instance:${id}`, { ...operation, id });
      },
    })),
});
