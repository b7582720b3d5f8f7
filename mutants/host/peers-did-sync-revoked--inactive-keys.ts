import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync-revoked'],
  description: 'says that the keys of a DID that was revoked are inactive',
  change: (parts) => ({
    ...parts,
    isRevokedLog: (state) => {
      if (!parts.isRevokedLog(state)) return false;
      throw new ProtocolError('key-inactive', 'the DID was revoked');
    },
  }),
});
