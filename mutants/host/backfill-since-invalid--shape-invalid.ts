import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-invalid'],
  description: 'answers every malformed id alike',
  change: (parts) => ({
    ...parts,
    requestedSlice: (query) => {
      try {
        return parts.requestedSlice(query);
      } catch (error) {
        if (!(error instanceof ProtocolError) || !error.code.startsWith('cid-')) throw error;
        throw new ProtocolError('query-invalid', error.detail);
      }
    },
  }),
});
