import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync-revoked'],
  description: 'goes on with the keys of a DID that was revoked',
  change: (parts) => ({ ...parts, isRevokedLog: () => false }),
});
