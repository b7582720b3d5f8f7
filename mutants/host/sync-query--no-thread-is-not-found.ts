import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-query'],
  description: 'answers 404 where there is no thread',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      if (!query.has('thread')) throw new ProtocolError('not-found', 'no thread');
      return parts.readChangesRequest(query);
    },
  }),
});
