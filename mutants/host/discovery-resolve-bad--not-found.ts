import { ProtocolError } from '../../reference/core/errors.ts';
import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['discovery-resolve-bad'],
  description: 'answers 404 where WebFinger has no link to the actor',
  change: (parts) => ({
    ...parts,
    resolveAccount: (kernel, peers, query) =>
      orElse(
        () => parts.resolveAccount(kernel, peers, query),
        'resolve-failed',
        (error) => {
          throw error.detail.includes('no link')
            ? new ProtocolError('not-found', error.detail)
            : error;
        },
      ),
  }),
});
