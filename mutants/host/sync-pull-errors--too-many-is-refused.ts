import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull-errors'],
  description: 'takes 429 for a refusal',
  change: (parts) => ({
    ...parts,
    toPullRefusal: (failure) =>
      failure.status === 429
        ? new ProtocolError('peer-refused', failure.message)
        : parts.toPullRefusal(failure),
  }),
});
