import { ProtocolError } from '../../reference/core/errors.ts';
import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-unknown'],
  description: 'answers 502 where WebFinger knows no such actor',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) =>
      orElse(
        () => parts.resolveAccount(kernel, peers, query),
        'not-found',
        (error) => {
          throw new ProtocolError('resolve-failed', error.detail);
        },
      ),
  }),
});
