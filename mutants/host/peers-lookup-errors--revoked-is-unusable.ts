import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-lookup-errors'],
  description: 'answers 502 for a log that is revoked',
  change: (parts) => ({
    ...parts,
    isRevokedLog: (state) => {
      if (!parts.isRevokedLog(state)) return false;
      throw new ProtocolError('resolve-failed', 'the log is revoked');
    },
  }),
});
