import { hostMutant } from '../mutant.ts';

const revoked = new Set<string>();

export default hostMutant({
  requirements: ['peers-did-sync-revoked'],
  description: 'remembers a revoke until it ends',
  change: (parts) => ({
    ...parts,
    foldLog: async (did, operations) => {
      const state = await parts.foldLog(did, operations);
      if (parts.isRevokedLog(state)) revoked.add(did);
      return state;
    },
    isRevokedLog: (state) => revoked.has(state.did) && parts.isRevokedLog(state),
  }),
});
