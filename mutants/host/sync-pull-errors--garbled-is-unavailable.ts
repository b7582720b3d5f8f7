import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull-errors'],
  description: 'says of an answer that is no page that the peer cannot be had',
  change: (parts) => ({
    ...parts,
    toPullRefusal: (failure) =>
      failure.errorClass === 'PARSE_ERROR'
        ? new ProtocolError('peer-unavailable', failure.message)
        : parts.toPullRefusal(failure),
  }),
});
