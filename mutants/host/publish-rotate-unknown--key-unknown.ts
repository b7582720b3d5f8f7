import { ProtocolError } from '../../reference/core/errors.ts';
import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-rotate-unknown'],
  description: 'answers a key that it does not have with the code key-unknown',
  change: (parts) => ({
    ...parts,
    publish: (kernel, name, request) =>
      orElse(
        () => parts.publish(kernel, name, request),
        'shape-invalid',
        (error) => {
          throw error.detail === 'the actor has no such key'
            ? new ProtocolError('key-unknown', error.detail)
            : error;
        },
      ),
  }),
});
