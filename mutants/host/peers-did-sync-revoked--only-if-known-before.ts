import { hostMutant } from '../mutant.ts';

const known = new Set<string>();

export default hostMutant({
  requirements: ['peers-did-sync-revoked'],
  description: 'takes a revoke only of whom it knew before',
  change: (parts) => ({
    ...parts,
    foldLog: async (did, operations) => {
      const state = await parts.foldLog(did, operations);
      if (!parts.isRevokedLog(state)) known.add(did);
      return state;
    },
    isRevokedLog: (state) => known.has(state.did) && parts.isRevokedLog(state),
  }),
});
