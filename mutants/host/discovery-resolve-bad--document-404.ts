import { ProtocolError } from '../../reference/core/errors.ts';
import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-bad'],
  description: 'answers 404 where the actor document is not there',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) =>
      orElse(
        () => parts.resolveAccount(kernel, peers, query),
        'resolve-failed',
        (error) => {
          throw error.detail.includes('answered 404')
            ? new ProtocolError('not-found', error.detail)
            : error;
        },
      ),
  }),
});
