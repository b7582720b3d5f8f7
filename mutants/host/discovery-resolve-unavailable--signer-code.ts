import { ProtocolError } from '../../reference/core/errors.ts';
import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-unavailable'],
  description: 'answers with the code signer-unavailable',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) =>
      orElse(
        () => parts.resolveAccount(kernel, peers, query),
        'peer-unavailable',
        (error) => {
          throw new ProtocolError('signer-unavailable', error.detail);
        },
      ),
  }),
});
