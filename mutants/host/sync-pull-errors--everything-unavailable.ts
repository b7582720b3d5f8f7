import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull-errors'],
  description: 'says of every failure that the peer cannot be had',
  change: (parts) => ({
    ...parts,
    toPullRefusal: ({ message }) => new ProtocolError('peer-unavailable', message),
  }),
});
