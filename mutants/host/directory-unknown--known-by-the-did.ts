import { ProtocolError } from '../../reference/core/errors.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-unknown'],
  description: 'looks at the DID of an operation before it looks for the log',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      takeOperation: (tables, posted, tools) => {
        const { operation, hash } = posted;
        if (operation.type !== 'genesis' && operation.did !== `did:sync:instance:${hash}`) {
          throw new ProtocolError('shape-invalid', 'the operation is of another DID');
        }
        return right.takeOperation(tables, posted, tools);
      },
    })),
});
