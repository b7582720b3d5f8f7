import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-normal'],
  description: 'knows the normal feed as the default only',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      if (query.get('feed') === 'normal') throw new ProtocolError('query-invalid', 'no such feed');
      return parts.readChangesRequest(query);
    },
  }),
});
